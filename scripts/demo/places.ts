import { slug } from '../../src/domain/text.ts'
import { place } from './place.ts'
import { capital } from './voice.ts'

/** The vocabulary of the invented commune's villages and projects, as YAML. */
export function placesYaml(): string {
  const villages = place.villages.map((name) => ({ name: `Thôn ${name}`, kind: 'thôn' }))
  const projects = place.projects.map((name) => {
    const kind = name.startsWith('dự án') ? 'dự án' : 'công trình'
    return { name: capital(name), kind }
  })
  const entries = [...villages, ...projects].map(
    ({ name, kind }) => `- id: ${slug(name)}\n  name: '${name}'\n  kind: ${kind}\n`,
  )
  return `# Dữ liệu mẫu do "npm run demo" tạo ra.\n${entries.join('')}`
}
