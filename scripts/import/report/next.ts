import { urlFactory } from '../../../src/domain/urls.ts'
import { commandLine } from '../../build/command-line.ts'
import type { Done } from '../paper.ts'

/** A paper that was imported: whether proposals wait, and whether there is a text that can be compared. */
export interface Waiting {
  id: string
  waits: boolean
  hasText: boolean
}

/** Whether a paper has proposals that wait for a person. */
export function isWaiting({ problems }: Done): boolean {
  return problems.some(({ code }) => code === 'unconfirmed-proposal')
}

/** What a person does next with papers that were imported. */
export function nextSteps(content: string, papers: readonly Waiting[]): string[] {
  const folders = { content, out: 'dist' }
  const urls = urlFactory({ base: '/' })
  const steps: [step: string, ...more: string[]][] = [
    [
      `Đọc lại với bản gốc: ${commandLine('dev', folders)}`,
      ...papers.map(({ id }) => `rồi mở trang ${urls.conclusion(id)}`),
    ],
    ...papers
      .filter(({ waits }) => waits)
      .map(({ id }): [string] => [`Xác nhận đề xuất: ${commandLine('confirm', folders, id)}`]),
    [`Kiểm tra: ${commandLine('check', folders)}`],
    ...papers
      .filter(({ hasText }) => hasText)
      .map(({ id }): [string] => [
        `Đối chiếu xong thì ghi nhận: ${commandLine('check', folders, '--compared', id)}`,
      ]),
    [`Dựng kho: ${commandLine('build', folders)}`],
  ]
  return [
    'VIỆC TIẾP THEO',
    ...steps.flatMap(([step, ...more], index) => [
      `${index + 1}. ${step}`,
      ...more.map((line) => `   ${line}`),
    ]),
  ]
}
