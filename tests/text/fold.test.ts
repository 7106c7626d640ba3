import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldArabic, foldWithMap } from '../../src/text/fold.ts'
import { arbitraryString, arbitraryText } from './arbitrary-text.ts'
import { processorTime } from './processor-time.ts'

/** The original letters behind the first place where `query` is found. */
function find(text: string, query: string, level: 'strict' | 'loose'): string | null {
  const { folded, toRaw } = foldWithMap(text, level)
  const needle = foldArabic(query, level)
  const at = folded.indexOf(needle)
  if (at < 0) return null
  const { start, end } = toRaw(at, at + needle.length)
  return text.slice(start, end)
}

describe('folding', () => {
  it.each([
    ['[RTL 31] vowel marks', 'قال الشَّعبُ كلمته', 'الشعب', 'الشَّعبُ'],
    ['[RTL 31] tatweel', 'قال الشـــعب', 'الشعب', 'الشـــعب'],
    ['bidi controls', 'قال\u200f الش\u200eعب', 'الشعب', 'الش\u200eعب'],
    ['[RTL 30] presentation forms', 'عليه ا\ufedfسلام', 'السلام', 'ا\ufedfسلام'],
    ['[RTL 30] a lam-alef in one character', 'قال \ufefb ثم صمت', 'لا', '\ufefb'],
    ['Arabic and Persian digits', 'عام ٢٠٢٤', '2024', '٢٠٢٤'],
    ['[RTL 30] a madda on its own', 'ا\u0653خر', 'آخر', 'ا\u0653خر'],
    ['Persian letters of the same shape', 'کتاب', 'كتاب', 'کتاب'],
    ['capitals', 'شركة OpenMind', 'openmind', 'OpenMind'],
    ['the kind of apostrophe', 'Ian O’Hara', "o'hara", 'O’Hara'],
  ])('strictly overlooks %s', (_, text, query, found) => expect(find(text, query, 'strict')).toBe(found))

  it.each([
    ['[RTL 31] ى for ي', 'مباريات الدوري', 'الدورى', 'الدوري'],
    ['[RTL 31] madda and hamza', 'وصل إلى آسفي', 'اسفي', 'آسفي'],
    ['ه for ة', 'مدرسة القرية', 'مدرسه', 'مدرسة'],
    ['hamza on its seat', 'مسؤول كبير', 'مسوول', 'مسؤول'],
    ['Latin accents', 'Zoë said', 'zoe', 'Zoë'],
  ])('loosely overlooks %s, and strictly does not', (_, text, query, found) => {
    expect(find(text, query, 'loose')).toBe(found)
    expect(find(text, query, 'strict')).toBeNull()
  })

  it('strictly tells على from علي and وأحد from واحد', () => {
    expect(foldArabic('على', 'strict')).not.toBe(foldArabic('علي', 'strict'))
    expect(foldArabic('وأحد', 'strict')).not.toBe(foldArabic('واحد', 'strict'))
  })

  it('opens a ligature of many letters and leads each back to it', () => {
    const { folded, toRaw } = foldWithMap('قال \ufdfa', 'strict')
    expect(folded.length).toBeGreaterThan(15)
    expect(toRaw(6, 8)).toEqual({ start: 4, end: 5 })
  })

  it('leads an empty place back to an empty range, and refuses places outside', () => {
    const { folded, toRaw } = foldWithMap('نَعم', 'strict')
    expect(toRaw(1, 1)).toEqual({ start: 2, end: 2 })
    expect(toRaw(folded.length, folded.length)).toEqual({ start: 4, end: 4 })
    expect(() => toRaw(0, folded.length + 1)).toThrow(RangeError)
  })

  it.each(['strict', 'loose'] as const)(
    '%s: says the same with and without its map, and folding again changes nothing',
    level => {
      fc.assert(
        fc.property(arbitraryString, text => {
          const folded = foldArabic(text, level)
          expect(foldWithMap(text, level).folded).toBe(folded)
        }),
      )
      fc.assert(
        fc.property(arbitraryText, text => {
          const folded = foldArabic(text, level)
          expect(foldArabic(folded, level)).toBe(folded)
        }),
      )
    },
  )

  it.each(['strict', 'loose'] as const)('%s: every folded stretch leads back to letters that fold to it', level => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), fc.nat(), (text, a, b) => {
        const { folded, toRaw } = foldWithMap(text, level)
        const start = Math.min(a % (folded.length + 1), b % (folded.length + 1))
        const end = Math.max(a % (folded.length + 1), b % (folded.length + 1))
        const raw = toRaw(start, end)
        expect(foldArabic(text.slice(raw.start, raw.end), level)).toContain(folded.slice(start, end))
        expect(toRaw(0, end).end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('folds a megabyte within two seconds', () => {
    const text = 'وشَرَعَتِ الوزارةُ في العمل. '.repeat(35_000)
    const spent = processorTime(() => {
      foldWithMap(text, 'loose')
    })
    expect(spent).toBeLessThan(2_000)
  })
})
