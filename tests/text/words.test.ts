import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemeEnd, graphemeStart } from '../../src/text/graphemes.ts'
import { snapToWords, wordAt, wordsOf } from '../../src/text/words.ts'
import { arbitraryRange, arbitraryString, arbitraryText } from './arbitrary-text.ts'
import { processorTime } from './processor-time.ts'

const show = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end))
/** The range of a part of a text. */
const rangeOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const snap = (text: string, part: string) => {
  const { start, end } = snapToWords(text, rangeOf(text, part))
  return text.slice(start, end)
}

describe('the words of a text', () => {
  it.each([
    ['keep what is attached to them', 'زار وشونهولتز وبالوزارة', ['زار', 'وشونهولتز', 'وبالوزارة']],
    ['keep digits and Latin letters attached to a particle', 'بـ12 و25 وDeepSeek', ['بـ12', 'و25', 'وDeepSeek']],
    [
      '[RTL 32] keep model names and variants together',
      'انتشر COVID-19 وأعلن عن GPT-5 وإف-16',
      ['انتشر', 'COVID-19', 'وأعلن', 'عن', 'GPT-5', 'وإف-16'],
    ],
    [
      'keep an apostrophe inside a name, of either kind',
      "O'Connell and O’Connell’s",
      ["O'Connell", 'and', 'O’Connell’s'],
    ],
    [
      '[RTL 16] keep separators, decimals and percent signs in a number',
      '(123,037) 12.5% ١٬٢٥٠٬٠٠٠٫٥٠ 12,5٪ ٪٤٥',
      ['123,037', '12.5%', '١٬٢٥٠٬٠٠٠٫٥٠', '12,5٪', '٪٤٥'],
    ],
    ['keep a currency sign with its number', 'بلغ $12 و€٣٠ وUS$1.5m', ['بلغ', '$12', 'و€٣٠', 'وUS$1.5m']],
    ['never join digits with an Arabic comma', 'عامي ٢٠٢٣،٢٠٢٤', ['عامي', '٢٠٢٣', '٢٠٢٤']],
    ['part two sentences whose space was forgotten', 'الشركة.وقالت xAI.يقول', ['الشركة', 'وقالت', 'xAI', 'يقول']],
    ['keep initials and addresses', 'U.S. و ش.م.م. و example.com', ['U.S', 'و', 'ش.م.م', 'و', 'example.com']],
    [
      'part compounds of two Arabic words and ranges of years',
      'الليبية-التونسية 2020-2024',
      ['الليبية', 'التونسية', '2020', '2024'],
    ],
    ['[RTL 32] are none where only a tatweel stands', 'نعم ـــ لـ', ['نعم', 'لـ']],
    ['[RTL 15] have no punctuation at their edges', '«نعم»، قال؟ لا؛ "حسنا"!', ['نعم', 'قال', 'لا', 'حسنا']],
    ['[RTL 20] have no bidi controls at their edges', '\u200fقال\u200f: نص\u2069', ['قال', 'نص']],
    ['[RTL 20] keep a bidi control inside', 'و\u2068DeepSeek\u2069', ['و\u2068DeepSeek']],
    ['[RTL 29] keep vowel marks', 'مُحَمَّدٌ رَسُولٌ', ['مُحَمَّدٌ', 'رَسُولٌ']],
    ['keep a non-joiner', 'می‌گوید', ['می‌گوید']],
  ])('%s', (_, text, words) => expect(show(text)).toEqual(words))

  it('are whole: in order, apart, never empty, without white space, for any string', () => {
    fc.assert(
      fc.property(arbitraryString, text => {
        let last = 0
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toMatch(/^\S+$/)
          last = end
        }
      }),
    )
  })

  it('begin and end between graphemes', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        for (const { start, end } of wordsOf(text))
          expect([graphemeStart(text, start), graphemeEnd(text, end)]).toEqual([start, end])
      }),
    )
  })

  it('leave no letter and no digit outside but for tatweel', () => {
    fc.assert(
      fc.property(arbitraryString, text => {
        const words = wordsOf(text)
        for (const { index } of text.matchAll(/(?!\u0640)[\p{L}\p{N}]/gu))
          expect(words.some(({ start, end }) => start <= index && index < end)).toBe(true)
      }),
    )
  })

  it('are found in 100,000 words within a second of work', () => {
    const text = Array.from({ length: 100_000 }, (_, i) => ['كتاب', 'وبالوزارة', 'word', 'GPT-5', '١٢٣'][i % 5]).join(
      ' ',
    )
    const spent = processorTime(() => {
      expect(wordsOf(text)).toHaveLength(100_000)
    })
    expect(spent).toBeLessThan(1_000)
  })

  it('are found in a run of five million letters', () => {
    const words = wordsOf('ا'.repeat(5_000_000))
    expect(words[0]!.start).toBe(0)
    expect(words.at(-1)!.end).toBe(5_000_000)
  })

  it.each(['a-', '\u200f', "'", '\u0301', '$', 'a.', '_', '\u0640'])(
    'take no longer than a text of words in a run of %j',
    piece => {
      const text = piece.repeat(100_000)
      const spent = processorTime(() => {
        wordsOf(text)
      })
      expect(spent).toBeLessThan(2_000)
    },
  )
})

describe('the word at a place', () => {
  const text = 'قال سامي. نعم'
  it('is the one around it', () => expect(wordAt(text, 5)).toEqual({ start: 4, end: 8 }))
  it('is the one that begins there', () => expect(wordAt(text, 4)).toEqual({ start: 4, end: 8 }))
  it('is the one that ends there', () => expect(wordAt(text, 8)).toEqual({ start: 4, end: 8 }))
  it('is none between a full stop and a space', () => expect(wordAt(text, 9)).toBeNull())
  it('is none in an empty text', () => expect(wordAt('', 0)).toBeNull())
})

describe('a selection snapped to words', () => {
  it('[RTL 13] takes the whole word at both ends', () =>
    expect(snap('زارت سلمى حداد بيروت', 'لمى حد')).toBe('سلمى حداد'))
  it('[RTL 15] leaves out an Arabic question mark or comma that was touched', () => {
    expect(snap('هل وصل سامي؟', 'سامي؟')).toBe('سامي')
    expect(snap('سامي، وسلمى', 'سامي، ')).toBe('سامي')
  })
  it('[RTL 14] leaves out quotation marks at its edges', () => expect(snap('قال «سامي» نعم', '«سامي»')).toBe('سامي'))
  it('keeps a bracket that closes what was opened inside', () => {
    expect(snap('أعلن اتحاد الناشرين (UPA) ذلك', 'اتحاد الناشرين (UPA)')).toBe('اتحاد الناشرين (UPA)')
    expect(snap('كتاب "الأيام" لطه', 'كتاب "الأيام"')).toBe('كتاب "الأيام"')
  })
  it('[RTL 12] reaches into a number without jumping elsewhere', () =>
    expect(snap('أعلنت في عام 2002 خطة', 'عام 20')).toBe('عام 2002'))
  it('is what was selected where there is no word', () => expect(snap('نعم … 😀 لا', ' 😀')).toBe('😀'))
  it('[RTL 21] is empty where nothing was selected', () =>
    expect(snapToWords('نعم', { start: 1, end: 1 })).toEqual({ start: 1, end: 1 }))

  it('stays when it is snapped again', () => {
    fc.assert(
      fc.property(arbitraryRange, ({ text, range }) => {
        const once = snapToWords(text, range)
        expect(once.start).toBeLessThanOrEqual(once.end)
        expect(snapToWords(text, once)).toEqual(once)
      }),
    )
  })
})
