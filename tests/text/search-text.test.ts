// Finding words however they are spelt, and exactly on the letters where they stand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCliticRun } from '../../src/language/ar/clitic-run.ts'
import { foldArabic, type FoldLevel } from '../../src/text/fold.ts'
import { longestQuery, readPattern, type WordRule } from '../../src/text/search-pattern.ts'
import { searchText } from '../../src/text/search-text.ts'
import { foldForSearch, toSearchable } from '../../src/text/searchable-text.ts'
import type { TextRange } from '../../src/text/text-range.ts'
import { arbitraryString, arbitraryText } from './arbitrary-text.ts'

function places(text: string, query: string, level: FoldLevel = 'loose', words: WordRule = 'any'): readonly TextRange[] {
  const { pattern } = readPattern(query, level, words)
  return pattern ? searchText(toSearchable(text, level), pattern, isCliticRun) : []
}
const found = (...args: Parameters<typeof places>) => places(...args).map(({ start, end }) => args[0].slice(start, end))

describe('a search', () => {
  it.each([
    ['[RTL 31] vowel marks', 'قال الشَّعبُ كلمته', 'الشعب', ['الشَّعبُ']],
    ['[RTL 31] ى for ي', 'مباريات الدوري', 'الدورى', ['الدوري']],
    ['[RTL 31] madda', 'وصل إلى آسفي', 'اسفي', ['آسفي']],
    ['[RTL 31] tatweel in the text', 'قال الشـــعب', 'الشعب', ['الشـــعب']],
    ['[RTL 31] tatweel in the query', 'قال الشعب', 'الشــعب', ['الشعب']],
    ['[RTL 30] a lam-alef in one character', 'قال \ufefb ثم صمت', 'لا', ['\ufefb']],
    ['[RTL 30] half of it', 'قال \ufefb ثم صمت', 'ثم', ['ثم']],
    ['digits of another script', 'في ٢٠٢٤ و۲۰۲۴ و2024', '2024', ['٢٠٢٤', '۲۰۲۴', '2024']],
    ['ة for ه', 'المدرسة والمدرسه', 'مدرسه', ['مدرسة', 'مدرسه']],
    ['[RTL 20] direction marks inside words', 'قال\u200f الش\u200eعب', 'الشعب', ['الش\u200eعب']],
    ['how many spaces there are', 'عاد  إلى\u00a0بيته', 'عاد إلى بيته', ['عاد  إلى\u00a0بيته']],
    ['spaces around the query', 'عاد إلى بيته', '  إلى ', ['إلى']],
    ['capitals and accents', 'Zoë met ZOE and zoe', 'zoe', ['Zoë', 'ZOE', 'zoe']],
  ])('overlooks %s', (_, text, query, expected) => expect(found(text, query)).toEqual(expected))

  it('strictly tells hamza, ة and ى from their likes, and overlooks vowel marks all the same', () => {
    expect(found('وصل إلى آسفي', 'اسفي', 'strict')).toEqual([])
    expect(found('مدرسة', 'مدرسه', 'strict')).toEqual([])
    expect(found('على علي', 'علي', 'strict')).toEqual(['علي'])
    expect(found('الشَّعب', 'الشعب', 'strict')).toEqual(['الشَّعب'])
  })

  it('[RTL 29] takes a letter with its marks, never a mark alone', () => {
    expect(found('مُحَمَّدٌ', 'م')).toEqual(['مُ', 'مَّ'])
    expect(found('مُحَمَّدٌ', 'محمد')).toEqual(['مُحَمَّدٌ'])
  })

  it('takes signs like those of regular expressions as they are', () => {
    expect(found('a.c abc (a|b)* [x]', '.')).toEqual(['.'])
    expect(found('a.c abc (a|b)* [x]', '(a|b)*')).toEqual(['(a|b)*'])
    expect(found('a.c abc', 'a.c')).toEqual(['a.c'])
    expect(found('\\d $& \\', '\\')).toEqual(['\\', '\\'])
  })

  it('finds places one after the other, none over another', () => {
    expect(places('aaaa', 'aa')).toEqual([{ start: 0, end: 2 }, { start: 2, end: 4 }])
    expect(found('👨🏻‍🚒 👨', '👨')).toEqual(['👨🏻‍🚒', '👨'])
  })
})

describe('whole words', () => {
  it.each([
    ['part of a word', 'وزارة وزارات الوزارة', 'وزارة', ['وزارة']],
    ['part of a number', '200 and 1,200 and ٢٠٠', '200', ['200', '٢٠٠']],
    ['nothing where punctuation stands beside', '«وزارة»، (وزارة).', 'وزارة', ['وزارة', 'وزارة']],
    ['nothing for a possessive or a hyphen', "Lena's open-source", 'lena', ['Lena']],
    ['nothing for tatweel and marks at the end', 'شعبٌ شعبـــ', 'شعب', ['شعبٌ', 'شعب']],
    ['part of a name', 'OpenAI Open AI', 'open', ['Open']],
    ['nothing in a phrase of several', 'عاد إلى بيته وعاد إلى بيته', 'عاد إلى بيته', ['عاد إلى بيته']],
  ])('leave out %s', (_, text, query, expected) => expect(found(text, query, 'loose', 'whole')).toEqual(expected))

  it('overlook a hamza at the end, and take it in when it was asked for', () => {
    expect(found('عاد مساءً ومساءلة', 'مساء', 'loose', 'whole')).toEqual(['مساءً'])
    expect(found('عاد مساءً', 'مسا', 'loose', 'whole')).toEqual(['مسا'])
    expect(found('شيء', 'شيء')).toEqual(['شيء'])
    expect(found('عاد مساءً', 'مسا', 'strict', 'whole')).toEqual([])
  })

  it('may begin behind particles that are written on to them', () => {
    const text = 'وزارة والوزارة وبوزارة للوزارة كالوزارة فوزارة سوزارة أوزارة وزارات'
    expect(found(text, 'وزارة', 'loose', 'attached')).toHaveLength(6)
    expect(found(text, 'وزارة', 'loose', 'whole')).toHaveLength(1)
    expect(found('وَبِالْوِزارةِ', 'وزارة', 'loose', 'attached')).toEqual(['وِزارةِ'])
    expect(found('وـ2024 بـ12', '2024', 'loose', 'attached')).toEqual(['2024'])
  })
})

describe('what cannot be searched for', () => {
  it.each([
    ['a fatha', '\u064e', 'invisible'],
    ['an accent', '\u0301', 'invisible'],
    ['a tatweel', 'ـــ', 'invisible'],
    ['a direction mark', '\u200f', 'invisible'],
    ['a control', '\u0007', 'invisible'],
    ['half an emoji', '\ud83d', 'half-character'],
    ['spaces', ' \u00a0\t ', 'blank'],
    ['a lone hamza', 'ء', 'lone-hamza'],
    ['ten thousand characters', 'ا'.repeat(10_000), 'too-long'],
  ])('is said: %s', (_, query, fault) => expect(readPattern(query, 'loose', 'any')).toEqual({ pattern: null, fault }))

  it('is not an emoji, a lone hamza spelt exactly, nor a text of the greatest length', () => {
    expect(found('😀 and 😀', '😀')).toEqual(['😀', '😀'])
    expect(found('شيء', 'ء', 'strict')).toEqual(['ء'])
    expect(readPattern('ا'.repeat(longestQuery), 'loose', 'any').fault).toBeNull()
    expect(readPattern('', 'loose', 'any')).toEqual({ pattern: null, fault: null })
  })
})

/** The slowest way to say what is found: each letter with its marks folded by itself, every place tried, letters as the browser counts them. */
function slowly(text: string, query: string, level: FoldLevel): readonly TextRange[] {
  const units: { unit: string; start: number; end: number }[] = []
  let at = 0
  for (const cluster of clustersOf(text)) {
    for (const unit of foldArabic(cluster, level).split('')) {
      const evened = /\s/.test(unit) ? ' ' : unit
      if (evened !== ' ' || units.at(-1)?.unit !== ' ') units.push({ unit: evened, start: at, end: at + cluster.length })
    }
    at += cluster.length
  }
  const needle = foldForSearch(query, level).split('')
  const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(one => ({ start: one.index, end: one.index + one.segment.length }))
  const ranges: TextRange[] = []
  for (let first = 0; first + needle.length <= units.length; ) {
    const range = needle.every((unit, i) => units[first + i]!.unit === unit) ? widen(text, letters, units[first]!.start, units[first + needle.length - 1]!.end) : null
    const isNew = range !== null && range.start >= (ranges.at(-1)?.end ?? 0)
    if (isNew) ranges.push(range)
    first += isNew ? needle.length : 1
  }
  return ranges
}

function clustersOf(text: string): string[] {
  const clusters: string[] = []
  for (const letter of text) {
    if (/\p{M}/u.test(letter) && clusters.length > 0) clusters[clusters.length - 1] += letter
    else clusters.push(letter)
  }
  return clusters
}

function widen(text: string, letters: readonly TextRange[], from: number, to: number): TextRange | null {
  const touched = letters.filter(({ start, end }) => start < to && end > from)
  let start = touched[0]!.start, end = touched.at(-1)!.end
  const isSteering = (unit: string) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(unit)
  while (end > start && isSteering(text[end - 1]!)) end--
  while (start < end && isSteering(text[start]!)) start++
  return start < end ? { start, end } : null
}

/** A query that is likely to be found: a piece of the text, spelt otherwise. */
const arbitrarySearch = fc.tuple(arbitraryText, fc.nat(), fc.nat(8), fc.constantFrom('strict', 'loose'), fc.constantFrom((s: string) => s, (s: string) => s.normalize('NFD'), (s: string) => s.toUpperCase(), (s: string) => s.replace(/\p{M}/gu, ''), (s: string) => [...s].join('ـ'))).map(([text, from, length, level, respell]) => {
  const letters = [...text], start = from % (letters.length + 1)
  return { text, query: respell(letters.slice(start, start + length + 1).join('')), level: level as FoldLevel }
})

describe('on any text', () => {
  it('finds exactly what the slowest way finds', () => {
    let hits = 0
    fc.assert(fc.property(arbitrarySearch, ({ text, query, level }) => {
      if (!readPattern(query, level, 'any').pattern) return
      const ranges = places(text, query, level)
      hits += ranges.length
      expect(ranges).toEqual(slowly(text, query, level))
    }), { numRuns: 1_500 })
    expect(hits).toBeGreaterThan(1_000)
  })

  it('finds whole letters that hold what was searched for, whatever the strings', () => {
    fc.assert(fc.property(arbitraryString, arbitraryString, fc.constantFrom<WordRule>('any', 'whole', 'attached'), (text, query, words) => {
      const { pattern } = readPattern(query, 'loose', words)
      if (!pattern) return
      let end = 0
      for (const range of places(text, query, 'loose', words)) {
        expect(range.start).toBeGreaterThanOrEqual(end)
        expect(range.end).toBeGreaterThan(range.start)
        expect(foldForSearch(text.slice(range.start, range.end), 'loose')).toContain(pattern.needle)
        end = range.end
      }
    }))
  })

  it('finds no more with a narrower rule, and no whole word where there are no such letters', () => {
    fc.assert(fc.property(arbitrarySearch, ({ text, query, level }) => {
      const any = places(text, query, level)
      const attached = places(text, query, level, 'attached'), whole = places(text, query, level, 'whole')
      expect(whole.length).toBeLessThanOrEqual(attached.length)
      const strays = attached.filter(({ start, end }) => !any.some(range => range.start < end && start < range.end))
      expect(strays).toEqual([])
    }))
  })
})
