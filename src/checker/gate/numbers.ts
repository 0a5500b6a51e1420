/** A document number: "Số 12-KL/ĐU", "Số      -TB/ĐU", "05/BC-UBND". Does not swallow a mark tied to it. */
const DOCUMENT_NUMBER =
  /(?:(?<!\p{L})Số[\s:.…_]*\d*|\d+)\s*[-–/]\s*(?!M[ẬA]T|TỐI|TUYỆT)\p{Lu}{1,6}(?:[-/–.](?!M[ẬA]T|TỐI|TUYỆT)\p{Lu}{1,8})*(?!\p{L})/gu

/** The name of a field of a form before its value: "Mức độ: …". */
const LABEL = /(?<!\p{L})(?:mức độ|cấp độ|mức|cấp|độ|loại|chế độ)\s*:/giu

/** A text without document numbers and names of fields, whose letters are no words of a mark. */
export function withoutNumbers(text: string): string {
  // Few lines have any of the signs, and a look for them costs a tenth.
  if (!SIGNS.test(text)) return text
  return text.replace(DOCUMENT_NUMBER, ' ').replace(LABEL, ' ')
}
/** What stands in every document number, and in every name of a field. */
const SIGNS = /[-–/:]/
