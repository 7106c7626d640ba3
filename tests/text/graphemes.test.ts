import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBidiControl } from '../../src/text/bidi-controls.ts'
import {
  graphemeEnd,
  graphemeStart,
  nextGrapheme,
  previousGrapheme,
  snapToGraphemes,
} from '../../src/text/graphemes.ts'
import { arbitraryRange, arbitraryString, arbitraryText } from './arbitrary-text.ts'
import { processorTime } from './processor-time.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const bordersOf = (text: string) => [...Array.from(segmenter.segment(text), ({ index }) => index), text.length]

describe('graphemes', () => {
  it('[RTL 29] moves a selection between a letter and its vowel mark to the letter', () => {
    const text = 'مُحَمَّدٌ'
    expect(snapToGraphemes(text, { start: 1, end: 3 })).toEqual({ start: 0, end: 4 })
    expect(graphemeStart(text, 6)).toBe(4)
    expect(graphemeEnd(text, 5)).toBe(7)
  })

  it('[RTL 27] keeps an emoji of several code points whole', () => {
    const text = 'قال 👨🏻‍🚒 نعم'
    expect(snapToGraphemes(text, { start: 6, end: 7 })).toEqual({ start: 4, end: 11 })
    expect(nextGrapheme(text, 4)).toBe(11)
    expect(previousGrapheme(text, 11)).toBe(4)
  })

  it('takes a lam-alef for two letters', () => {
    expect(nextGrapheme('لَّا', 0)).toBe(3)
  })

  it('[RTL 20] never selects a bidi control alone or at an edge', () => {
    const text = 'قال\u200f: \u2067نعم\u2069.'
    expect(snapToGraphemes(text, { start: 3, end: 4 })).toEqual({ start: 3, end: 3 })
    expect(snapToGraphemes(text, { start: 0, end: 4 })).toEqual({ start: 0, end: 3 })
    expect(snapToGraphemes(text, { start: 6, end: 11 })).toEqual({ start: 7, end: 10 })
  })

  it('[RTL 20] passes over bidi controls from letter to letter', () => {
    const text = 'أ\u200f\u2069ب'
    expect(nextGrapheme(text, 1)).toBe(4)
    expect(previousGrapheme(text, 3)).toBe(0)
    expect(nextGrapheme('أ\u200f', 1)).toBe(2)
    expect(previousGrapheme('\u200fأ', 1)).toBe(0)
  })

  it('[RTL 21] leaves an empty range empty, at a border', () => {
    expect(snapToGraphemes('مُحَمَّدٌ', { start: 1, end: 1 })).toEqual({ start: 0, end: 0 })
    expect(snapToGraphemes('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })

  it('finds the borders of Unicode at every offset, wherever in the text it looks', () => {
    fc.assert(
      fc.property(arbitraryString, text => {
        const borders = bordersOf(text)
        for (let offset = 0; offset <= text.length; offset++) {
          expect(graphemeStart(text, offset)).toBe(borders.findLast(border => border <= offset))
          expect(graphemeEnd(text, offset)).toBe(borders.find(border => border >= offset))
        }
      }),
    )
  })

  it('begins at the start of the text where a half character stands there', () => {
    expect(graphemeStart('\udc00\u07eb', 1)).toBe(0)
  })

  it('snaps outward but for controls, and snapping again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRange, ({ text, range }) => {
        const snapped = snapToGraphemes(text, range)
        expect(snapToGraphemes(text, snapped)).toEqual(snapped)
        for (let offset = range.start; offset < range.end; offset++)
          expect(isBidiControl(text.charCodeAt(offset)) || (snapped.start <= offset && offset < snapped.end)).toBe(true)
      }),
    )
  })

  it('walks through a text by next and back by previous, and arrives', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        let steps = 0
        for (let at = 0; at < text.length; at = nextGrapheme(text, at)) expect(steps++).toBeLessThanOrEqual(text.length)
        for (let at = text.length; at > 0; at = previousGrapheme(text, at))
          expect(steps--).toBeGreaterThanOrEqual(-text.length)
      }),
    )
  })

  it('answers in a paragraph of 100,000 letters as fast as in a sentence', () => {
    const text = 'بيانٌ '.repeat(20_000)
    const spent = processorTime(() => {
      for (let offset = 0; offset < text.length; offset += 12) snapToGraphemes(text, { start: offset, end: offset + 5 })
    })
    expect(spent).toBeLessThan(3_000)
  })
})
