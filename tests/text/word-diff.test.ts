import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, mapRange } from '../../src/text/text-change.ts'
import type { TextRange } from '../../src/text/text-range.ts'
import { wordChanges } from '../../src/text/word-diff.ts'
import { arbitraryString, arbitraryText } from './arbitrary-text.ts'
import { processorTime } from './processor-time.ts'

/** The marked words after a rewrite, or null when they are gone. */
function follow(marked: string, after: string): string | null {
  const range: TextRange = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 }
  const changes = wordChanges(marked.replace(/[[\]]/g, ''), after)
  const mapped = changes.reduce<TextRange | null>((at, change) => at && mapRange(at, change), range)
  return mapped && after.slice(mapped.start, mapped.end)
}

describe('a rewritten sentence', () => {
  it.each([
    [
      'keeps a mark when words come before and after it',
      'The ministry said [1,200 families] returned.',
      'On Tuesday the health ministry said that [1,200 families] had returned home.',
    ],
    ['keeps a mark whose typing error was mended', 'He met [Rimma Hadad] in Tyre.', 'He met [Rima Haddad] in Tyre.'],
    ['keeps a name when a particle was added to the word', 'قال [شونهولتز] إنه باق', 'وقال ل[شونهولتز] إنه باق'],
    [
      'keeps the seventh of ten equal words',
      'نعم نعم نعم نعم نعم نعم [نعم] نعم نعم نعم',
      'قال: نعم نعم نعم نعم نعم نعم [نعم] نعم نعم نعم',
    ],
    ['takes in a word put into the mark', 'met [Rima Haddad] today', 'met [Rima Salim Haddad] today'],
    ['keeps the mark when a space is doubled before it', 'met [Rima] today', 'met  [Rima] today'],
    ['keeps a mark with a mended vowel mark', 'زار [مُحَمد] بيروت', 'زار [مُحَمَّد] بيروت'],
  ])('%s', (_, before, after) => expect(follow(before, after.replace(/[[\]]/g, ''))).toBe(/\[(.*)\]/.exec(after)![1]))

  it.each([
    ['gives up a mark whose word was replaced', 'The [ministry] said so.', 'The army said so.'],
    ['gives up a mark of two words that were both replaced', 'The [big house] burned.', 'The large home burned.'],
    ['gives up a mark in a sentence of other words', 'The [mayor of Tyre] resigned.', 'Prices rose again this week'],
  ])('%s', (_, before, after) => expect(follow(before, after)).toBeNull())
})

describe('the changes between two texts', () => {
  it('are small and ordered from right to left', () => {
    expect(wordChanges('ارتفعت الأسعار في صور أمس', 'انخفضت الأسعار في صيدا أمس')).toEqual([
      { from: 18, to: 21, insert: 'صيدا' },
      { from: 0, to: 6, insert: 'انخفضت' },
    ])
  })

  it('change a mended word by its letters, or as a whole where words count', () => {
    expect(wordChanges('three houses', 'three house')).toEqual([{ from: 11, to: 12, insert: '' }])
    expect(wordChanges('three houses', 'three house', 'word')).toEqual([{ from: 6, to: 12, insert: 'house' }])
  })

  it('never part a letter from its vowel mark, nor an emoji', () => {
    expect(wordChanges('كَتب', 'كُتب')).toEqual([{ from: 0, to: 2, insert: 'كُ' }])
    expect(wordChanges('👨🏻‍🚒', '👨🏼‍🚒')).toEqual([{ from: 0, to: 7, insert: '👨🏼‍🚒' }])
  })

  it('are none between equal texts', () => expect(wordChanges('نص', 'نص')).toEqual([]))

  it('lead from the first text to the second, whatever the texts', () => {
    fc.assert(
      fc.property(
        arbitraryString,
        arbitraryString,
        fc.constantFrom('letter' as const, 'word' as const),
        (before, after, grain) => {
          const changes = wordChanges(before, after, grain)
          expect(changes.reduce(applyChange, before)).toBe(after)
          for (const [index, change] of changes.entries())
            expect(change.to).toBeLessThanOrEqual(changes[index - 1]?.from ?? before.length)
        },
      ),
    )
  })

  it('lead from a text to an edited copy, and keep what was not edited', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, arbitraryText, (head, tail, typed) => {
        const before = `${head} مرساة ${tail}`
        const after = `${head} ${typed} مرساة ${tail}`
        expect(wordChanges(before, after).reduce(applyChange, before)).toBe(after)
      }),
    )
  })

  it('are found in a paragraph of 6,000 words that was edited everywhere, and in one that shares nothing', () => {
    const words = (salt: number) =>
      Array.from({ length: 6_000 }, (_, i) => (i % 3 === salt ? `كلمة${i}` : ['في', 'من', 'على', 'قال'][i % 4]!)).join(
        ' ',
      )
    const foreign = Array.from({ length: 6_000 }, (_, i) => `word${i}`).join(' ')
    const same = 'نعم '.repeat(6_000),
      other = 'نعم لا '.repeat(3_000)
    const spent = processorTime(() => {
      for (const [before, after] of [
        [words(0), words(1)],
        [words(0), foreign],
        [same, other],
      ] as const)
        expect(wordChanges(before, after).reduce(applyChange, before)).toBe(after)
    })
    expect(spent).toBeLessThan(3_000)
  })
})
