import type { Frontmatter } from '../../src/domain/schemas/frontmatter.ts'

/** A file as it was given to the command. */
export interface GivenFile {
  /** Its path or name, as a person would type it. */
  name: string
  bytes: Uint8Array
}

/** What is to be published beside a paper. */
export interface AttachmentRequest {
  /** `--attach`: the file that the paper was imported from. */
  original?: GivenFile
  /** `--scan`: the signed paper as a PDF. */
  scan?: GivenFile
}

/** A file to be written beside a paper. */
export interface PlannedAttachment {
  /** What the frontmatter lists. */
  entry: Frontmatter['attachments'][number]
  bytes: Uint8Array
  /** Name of the file that it was made from, and whether it is that file, byte for byte. */
  from: string
  unchanged: boolean
}

/** What a person should know, or mend. An error keeps everything from being written. */
export interface AttachmentProblem {
  /** Permanent code, kebab-case English. */
  code: string
  severity: 'error' | 'warning' | 'note'
  /** Name of the file given. */
  file: string
  message: string
  hint: string
}

/** Files to be written, none where something is an error; and what is to be told. */
export interface PreparedAttachments {
  files: PlannedAttachment[]
  problems: AttachmentProblem[]
}

/** Makes the files that are to lie beside a paper. Writes nothing, throws nothing. */
export async function prepareAttachments(request: AttachmentRequest): Promise<PreparedAttachments> {
  void request
  return await Promise.resolve({ files: [], problems: [] })
}

/** Takes back what was written. */
export type Undo = () => Promise<void>

/**
 * Writes the files of a paper under content/attachments/<id>/: all of them, or none. Returns how to take them back.
 * `overwrite` (--force) replaces files of the same names, and puts them back when it is undone. Throws NotWritten, of
 * code EEXIST where a file is there already.
 */
export async function writeAttachments(
  content: string,
  id: string,
  files: readonly PlannedAttachment[],
  overwrite = false,
): Promise<Undo> {
  void [content, id, files, overwrite]
  return await Promise.resolve(async () => {})
}
