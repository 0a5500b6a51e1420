import { importPaper } from '../../src/importer/import.ts'
import type { ReadPaper } from './run.ts'

/** Reads the bytes of a file as a paper: what the importer offers. */
export const readPaper: ReadPaper = importPaper
