// From the bytes of a text file to its characters, saying what was not what it should be.

export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** The first byte that does not fit the encoding, its line, and how many characters U+FFFD had to stand in. */
  readonly invalid: { readonly byte: number; readonly line: number; readonly count: number } | null
}

/**
 * UTF-8, or UTF-16 when a byte order mark says so; the mark itself is dropped. Nothing is guessed: bytes that do not
 * fit become U+FFFD and are reported. Linear.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, invalid: null }
  } catch {
    const text = new TextDecoder(encoding).decode(bytes)
    if (encoding !== 'utf-8') {
      const at = Math.max(0, text.indexOf('\uFFFD'))
      return { text, encoding, invalid: { byte: 2 * at + 2, line: text.slice(0, at).split('\n').length, count: countStandIns(text) } }
    }
    const byte = firstInvalidByte(bytes)
    return { text, encoding, invalid: { byte, line: countBefore(bytes, byte, 0x0a) + 1, count: countStandIns(text) - countGenuine(bytes) } }
  }
}

const countStandIns = (text: string): number => text.split('\uFFFD').length - 1

/** U+FFFD that was in the file already, as EF BF BD. */
function countGenuine(bytes: Uint8Array): number {
  let count = 0
  for (let i = 0; i + 2 < bytes.length; i++) count += Number(bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd)
  return count
}

function countBefore(bytes: Uint8Array, end: number, wanted: number): number {
  let count = 0
  for (let i = 0; i < end; i++) count += Number(bytes[i] === wanted)
  return count
}

/** Table 3-7 of the Unicode Standard: how long a sequence is, and what may follow its first byte. */
function firstInvalidByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i)
    if (length === 0) return i
    i += length
  }
  return bytes.length
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
