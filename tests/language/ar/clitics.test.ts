import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cliticBorders, splitClitic } from '../../../src/language/ar/clitics.ts'
import { arbitraryString } from '../../text/arbitrary-text.ts'

const rests = (word: string) => cliticBorders(word).map(at => word.slice(at))
const known =
  (...words: string[]) =>
  (rest: string) =>
    words.includes(rest)

describe('where a mark may begin inside an Arabic word', () => {
  it.each([
    ['وشونهولتز', ['شونهولتز']],
    ['وبالوزارة', ['بالوزارة', 'الوزارة']],
    ['فلبيروت', ['لبيروت', 'بيروت']],
    ['للشركة', ['لشركة']],
    ['الوزارة', []],
    ['أسامة', []],
    ['سيعود', []],
    ['كل', []],
    ['بيت', ['يت']],
    ['و25', ['25']],
    ['ب٪', []],
    ['بـ12', ['12']],
    ['بـ$12', ['$12']],
    ['لـ', []],
    ['ولـDeepSea', ['لـDeepSea', 'DeepSea']],
    ['وَشونهولتز', ['شونهولتز']],
    ['و\u2068DeepSea', ['DeepSea']],
    ['', []],
  ])('%s', (word, expected) => expect(rests(word)).toEqual(expected))

  it('is inside the word and ascends, for any string', () => {
    fc.assert(
      fc.property(arbitraryString, word => {
        let last = 0
        for (const border of cliticBorders(word)) {
          expect(border).toBeGreaterThan(last)
          expect(border).toBeLessThan(word.length)
          last = border
        }
      }),
    )
  })
})

describe('what is left out of a name', () => {
  it.each([
    ['a particle before a known name', 'وشونهولتز', known('شونهولتز'), 1],
    ['nothing before an unknown one', 'وشونهولتز', known(), 0],
    ['nothing of a name that begins with such a letter', 'وانغ', known('وانغ', 'انغ'), 0],
    ['nothing of بلومبرغ, whose rest is no name', 'بلومبرغ', known('بلومبرغ'), 0],
    ['two particles', 'وبحداد', known('حداد'), 2],
    ['a particle before a word that is known without its article', 'بالوزارة', known('وزارة'), 1],
    ['ل before the ل of an article', 'للشركة', known('شركة'), 1],
    ['a particle before Latin letters, known or not', 'وDeepSea', known(), 1],
    ['a particle before digits', 'ب12', known(), 1],
    ['a particle with its tatweel', 'لـسامي', known(), 2],
    ['two particles before Latin letters', 'ولـDeepSea', known(), 3],
  ] as const)('%s', (_, word, isKnown, length) => expect(splitClitic(word, isKnown)).toBe(length))
})
