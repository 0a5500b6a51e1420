/** npm keeps an option to itself where the “--” is missing: the command says so instead of doing something else. */
import { expect, test } from 'vitest'
import { runScriptWith } from '../../support/commands.ts'

test('an option that npm has kept is told, with what to type', async () => {
  const environment = { npm_config_content: 'mau', npm_lifecycle_event: 'check' }
  const { code, stdout, stderr } = await runScriptWith(environment, 'check.ts')
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('npm đã giữ lại --content: lệnh chưa chạy.')
  expect(stderr).toContain('npm run check -- …')
  expect(stderr).toContain('npm.cmd run check -- …')
})

test('settings that npm has of its own say nothing', async () => {
  const environment = { npm_config_json: 'true', npm_config_yes: 'true' }
  const { stdout } = await runScriptWith(environment, 'check.ts', '--help')
  expect(stdout).toMatch(/^Cách dùng:/)
  const { stderr } = await runScriptWith(environment, 'check.ts', '--content', 'khong-co')
  expect(stderr).toContain('Không có thư mục nội dung')
})
