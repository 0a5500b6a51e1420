/** Places on somebody's computer or in somebody's network. */
const PLACE =
  /^file:|(?:^|[\s"'(])[A-Z]:[\\/]|^\\\\[^\\]|\/(?:home|Users|Documents and Settings)\//i

/** Whether a value of a file names a place on a computer or in an office's network: that tells who made it, and where. */
export function isComputerPlace(value: string): boolean {
  return PLACE.test(value)
}
