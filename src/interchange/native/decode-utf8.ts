// From the bytes of a file to its text. Nothing is guessed: what is not UTF-8 is named by its place.

/**
 * The text of `bytes`, a byte order mark dropped, or the first byte (from 0) of what is not UTF-8 and its line (from 1). A
 * character cut in two by the end of the file is left out: that file is cut off, not wrongly encoded. Linear.
 */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { offset: number; line: number } {
  const text = decodeStart(bytes, bytes.length)
  if (text !== null) return { text }
  let valid = 0,
    invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (decodeStart(bytes, middle) === null) invalid = middle
    else valid = middle
  }
  const offset = valid - begun(bytes, valid)
  return { offset, line: bytes.subarray(0, offset).reduce((line, byte) => line + Number(byte === 0x0a), 1) }
}

/** The first `length` bytes as text; null when they hold something that no continuation can mend. */
function decodeStart(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return null
  }
}

/** How many bytes before `end` begin a character that does not end there. */
function begun(bytes: Uint8Array, end: number): number {
  for (let length = 1; length <= 3 && length <= end; length++) {
    const byte = bytes[end - length]!
    if (byte >= 0xc0) return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0
    if (byte < 0x80) return 0
  }
  return 0
}
