import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCodePointOffset, toUtf16Offset, type CodePointOffset } from '../../src/text/offsets.ts'
import { arbitraryString, arbitraryText } from './arbitrary-text.ts'

const points = (count: number) => count as CodePointOffset

describe('offsets', () => {
  it('[RTL 27] counts an emoji before a name as its code points, as Python does', () => {
    const text = '👨🏻‍🚒 أنقذ سامي الطفل'
    const start = text.indexOf('سامي')
    expect(start).toBe(13)
    expect(toCodePointOffset(text, start)).toBe(10)
    expect([...text].slice(10, 14).join('')).toBe('سامي')
    expect(toUtf16Offset(text, points(10))).toBe(13)
  })

  it('counts a lone surrogate as one', () => {
    expect(toCodePointOffset('a\ud800b', 3)).toBe(3)
    expect(toUtf16Offset('a\udc00b', points(2))).toBe(2)
  })

  it('refuses places outside the text', () => {
    expect(() => toCodePointOffset('نص', 3)).toThrow(RangeError)
    expect(() => toCodePointOffset('نص', -1)).toThrow(RangeError)
    expect(() => toUtf16Offset('😀', points(2))).toThrow(RangeError)
    expect(() => toUtf16Offset('نص', points(-1))).toThrow(RangeError)
  })

  it('leads from code points to code units and back', () => {
    fc.assert(
      fc.property(arbitraryString, fc.nat(), (text, seed) => {
        const offset = points(seed % ([...text].length + 1))
        expect(toCodePointOffset(text, toUtf16Offset(text, offset))).toBe(offset)
        expect(text.slice(0, toUtf16Offset(text, offset))).toBe([...text].slice(0, offset).join(''))
      }),
    )
  })

  it('leads from code units at the border of a character to code points and back', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), (text, seed) => {
        const borders = [...text].reduce((found, character) => [...found, found.at(-1)! + character.length], [0])
        const offset = borders[seed % borders.length]!
        expect(toUtf16Offset(text, toCodePointOffset(text, offset))).toBe(offset)
      }),
    )
  })
})
