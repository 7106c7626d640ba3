// Bytes of a text file: whatever cannot be read is replaced and named by its place.
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/state/exchange/decode-text.ts'

const utf8 = (text: string) => [...new TextEncoder().encode(text)]
const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes))

describe('decoding a text file', () => {
  it('reads Arabic in UTF-8, with or without a byte order mark', () => {
    expect(decode(...utf8('خبر عاجل'))).toEqual({ text: 'خبر عاجل', encoding: 'utf-8', invalid: null })
    expect(decode(0xef, 0xbb, 0xbf, ...utf8('خبر'))).toMatchObject({ text: 'خبر', invalid: null })
  })

  it('reads UTF-16 when its byte order mark says so', () => {
    expect(decode(0xff, 0xfe, 0x2e, 0x06)).toMatchObject({ text: 'خ', encoding: 'utf-16le', invalid: null })
    expect(decode(0xfe, 0xff, 0x06, 0x2e)).toMatchObject({ text: 'خ', encoding: 'utf-16be', invalid: null })
  })

  it('names the byte and the line of what is not UTF-8, and counts it', () => {
    const lines = utf8('سطر\nثان')
    expect(decode(...lines, 0xc7, 0xe1, ...utf8(' end'))).toMatchObject({ invalid: { byte: lines.length, line: 2, count: 2 } })
  })

  it('does not count replacement characters that the file held already', () => {
    expect(decode(...utf8('a\uFFFDb'), 0xff)).toMatchObject({ invalid: { byte: 5, line: 1, count: 1 } })
  })

  it.each([
    ['a surrogate in UTF-8', [0xed, 0xa0, 0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a point beyond the last plane', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence cut off by the end', [0xd8]],
  ])('refuses %s at its first byte', (_, bytes) => {
    expect(decode(0x61, ...bytes).invalid).toMatchObject({ byte: 1, line: 1 })
  })

  it('reads an empty file as an empty text', () => {
    expect(decode()).toEqual({ text: '', encoding: 'utf-8', invalid: null })
  })
})
