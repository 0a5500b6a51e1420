import { unzipSync, type UnzipFileInfo } from 'fflate'

/** Parts after which a file is no office file any more. */
const MAX_PARTS = 5_000
const MAX_LISTED = 100_000
/** For each of them the directory is read again. */
const MAX_PARTS_ONE_BY_ONE = 200

/** What may be unpacked, and who is told where that was not all. */
export interface UnzipLimits {
  /** Bytes that may still be unpacked. */
  budget: { bytes: number }
  unread: (reason: 'large' | 'damaged') => void
}

/** The parts of a zip by name, as its directory says; nothing where that is damaged. */
export function listZip(bytes: Uint8Array): UnzipFileInfo[] | undefined {
  const parts: UnzipFileInfo[] = []
  const filter = (part: UnzipFileInfo): boolean => {
    // A directory may claim billions of parts.
    if (parts.push(part) > MAX_LISTED) throw new RangeError('too many parts')
    return false
  }
  try {
    unzipSync(bytes, { filter })
    return parts
  } catch {
    return undefined
  }
}

/**
 * Unpacks parts of a zip, as far as the budget reaches. A bomb costs no more than that: a part never gets more
 * room than its directory entry claims, and what is claimed is what the budget is charged with.
 */
export function unzipParts(
  bytes: Uint8Array,
  parts: readonly UnzipFileInfo[],
  limits: UnzipLimits,
): Map<string, Uint8Array> {
  const wanted = new Set<string>()
  for (const part of parts.slice(0, MAX_PARTS)) {
    const room = Math.max(part.size, part.originalSize)
    if (room > limits.budget.bytes) continue
    limits.budget.bytes -= room
    wanted.add(part.name)
  }
  if (wanted.size < new Set(parts.map((part) => part.name)).size) limits.unread('large')
  const whole = unzip(bytes, (name) => wanted.has(name))
  if (whole) return new Map(Object.entries(whole))
  // One damaged part must not hide the others.
  limits.unread('damaged')
  const unpacked = new Map<string, Uint8Array>()
  for (const wantedName of [...wanted].slice(0, MAX_PARTS_ONE_BY_ONE)) {
    const part = unzip(bytes, (name) => name === wantedName)?.[wantedName]
    if (part) unpacked.set(wantedName, part)
  }
  return unpacked
}

function unzip(
  bytes: Uint8Array,
  filter: (name: string) => boolean,
): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => filter(name) })
  } catch {
    return undefined
  }
}
