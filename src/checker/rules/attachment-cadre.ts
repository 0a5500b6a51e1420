import { tellOfAttachments } from '../attachments/of-papers.ts'
import type { Rule } from '../rule.ts'

/** No attached file evaluates, appoints, disciplines or vets a cadre by name. */
export const attachmentCadre: Rule = {
  code: 'attachment-cadre',
  severity: 'error',
  group: 'gate',
  meaning: 'Tệp kèm theo đánh giá, bổ nhiệm, kỷ luật hoặc thẩm tra cán bộ có nêu tên.',
  check: (input) =>
    tellOfAttachments(input, ({ cadre }, { file }) =>
      cadre === 'certain'
        ? {
            message: `Tệp kèm theo ${file} có nội dung về công tác cán bộ đối với người được nêu tên.`,
            hint: 'Không được đăng tệp này: bỏ khỏi attachments và đưa tệp ra khỏi kho.',
          }
        : undefined,
    ),
}
