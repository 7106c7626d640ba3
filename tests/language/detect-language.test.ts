import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { directionOf } from '../../src/language/direction-of.ts'
import { arbitraryString } from '../text/arbitrary-text.ts'

describe('the language of a text', () => {
  it.each([
    [
      'is Arabic with many Latin names in it',
      'وقعت Blue Harbor وNorth Pier اتفاقا مع شركة Lanternfish في دبي أمس',
      'ar',
    ],
    [
      'is English with an Arabic quotation in it',
      'The banner read «أهلا وسهلا» in large letters, visitors said on Sunday.',
      'en',
    ],
    ['[RTL 17] is Arabic where the first word is Latin', 'COVID-19 ينتشر في المدينة منذ أسبوع', 'ar'],
    ['is unknown without letters of either', '2024 — 中文 …', null],
    ['is unknown in an empty text', '', null],
  ])('%s', (_, text, language) => expect(detectLanguage(text).language).toBe(language))

  it('comes with the share of Arabic letters', () => {
    expect(detectLanguage('نعم yes').arabicShare).toBe(0.5)
    expect(detectLanguage('yes').arabicShare).toBe(0)
  })

  it('is told from a sample of a long text, not from its beginning alone', () => {
    expect(detectLanguage('Menu '.repeat(3_000) + 'كتاب قديم '.repeat(300_000)).language).toBe('ar')
  })

  it('has a share from 0 to 1 for any string', () => {
    fc.assert(
      fc.property(arbitraryString, text => {
        const { language, arabicShare } = detectLanguage(text)
        expect(arabicShare).toBeGreaterThanOrEqual(0)
        expect(arabicShare).toBeLessThanOrEqual(1)
        expect(language === null ? arabicShare : 0).toBe(0)
      }),
    )
  })
})

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['AR_sa', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ckb', 'rtl'],
    ['en', 'ltr'],
    ['en-GB', 'ltr'],
    ['arn', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['', 'ltr'],
  ] as const)('%s is %s', (language, direction) => expect(directionOf(language)).toBe(direction))
})
