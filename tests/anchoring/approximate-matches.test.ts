// Words that stand in a text with a few letters wrong.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approximateMatches } from '../../src/anchoring/approximate-matches.ts'

/** The plain table that the bit vectors stand for. */
function fewestErrors(text: string, pattern: string): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  let best = row.at(-1)!
  for (const letter of text) {
    const next = [0]
    for (let i = 1; i <= pattern.length; i++)
      next.push(Math.min(row[i]! + 1, next[i - 1]! + 1, row[i - 1]! + (pattern[i - 1] === letter ? 0 : 1)))
    row = next
    best = Math.min(best, row.at(-1)!)
  }
  return best
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

describe('words with a few letters wrong', () => {
  it.each([
    ['he met Samy Haddad there', 'Sami Haddad', 2, ['Samy Haddad']],
    ['قال الوزير سامى حداد أمس', 'سامي حداد', 2, ['سامى حداد']],
    ['one two three', 'four', 1, []],
    ['the committee, the comittee and the commitee', 'committee', 1, ['committee', 'comittee', 'commitee']],
  ])('in «%s» are found for «%s»', (text, pattern, most, expected) =>
    expect(approximateMatches(text, pattern, most).map(({ start, end }) => text.slice(start, end))).toEqual(expected))

  it('are found as often and as well as by trying every place', () => {
    const letters = (from: string) => fc.string({ unit: fc.constantFrom(...from), minLength: 1, maxLength: 90 })
    fc.assert(
      fc.property(letters('أبت '), letters('أبت '), fc.nat(8), (text, pattern, most) => {
        const found = approximateMatches(text, pattern, most)
        for (const { start, end, errors } of found) {
          expect(errors).toBeLessThanOrEqual(most)
          expect(distance(text.slice(start, end), pattern)).toBe(errors)
        }
        const fewest = fewestErrors(text, pattern)
        const isSought = most < pattern.length && fewest <= most
        expect(found.reduce((best, match) => Math.min(best, match.errors), Infinity)).toBe(isSought ? fewest : Infinity)
      }),
      { numRuns: 500 },
    )
  })
})
