import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widenToLigature } from '../../src/text/ligatures.ts'
import { arbitraryRange } from './arbitrary-text.ts'

describe('what is painted of a lam-alef', () => {
  it.each([
    ['[RTL 6] both letters when only the alef is marked', 'السلام', { start: 4, end: 5 }, { start: 3, end: 5 }],
    ['both letters when only the lam is marked', 'السلام', { start: 3, end: 4 }, { start: 3, end: 5 }],
    ['both letters with the vowel marks between and after them', 'سَلَّاًم', { start: 0, end: 3 }, { start: 0, end: 7 }],
    ['nothing more where a mark ends before it', 'سلام', { start: 0, end: 1 }, { start: 0, end: 1 }],
    ['nothing more where it is covered', 'سلام', { start: 1, end: 3 }, { start: 1, end: 3 }],
    ['the word of God is none: the alef comes first', 'الله', { start: 0, end: 1 }, { start: 0, end: 1 }],
    ['none where a tatweel parts the two', 'لـا', { start: 0, end: 1 }, { start: 0, end: 1 }],
    ['every alef: لأ', 'لأن', { start: 1, end: 3 }, { start: 0, end: 3 }],
    ['nothing for an empty range', 'لا', { start: 1, end: 1 }, { start: 1, end: 1 }],
  ])('%s', (_, text, range, painted) => expect(widenToLigature(text, range)).toEqual(painted))

  it('only ever grows, and once', () => {
    fc.assert(
      fc.property(arbitraryRange, ({ text, range }) => {
        const painted = widenToLigature(text, range)
        expect(painted.start).toBeLessThanOrEqual(range.start)
        expect(painted.end).toBeGreaterThanOrEqual(range.end)
        expect(widenToLigature(text, painted)).toEqual(painted)
      }),
    )
  })
})
