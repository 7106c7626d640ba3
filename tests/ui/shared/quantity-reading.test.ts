// Values written out for the reader, in the words and digits of the interface.
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../src/i18n/create-i18n.ts'
import { noQuantity } from '../../../src/commands/annotation-body.ts'
import type { Quantity } from '../../../src/model/records.ts'
import type { Reader } from '../../../src/ui/shared/date-reading.ts'
import { readQuantity, readShortQuantity } from '../../../src/ui/shared/quantity-reading.ts'

const { i18n, fetchOther } = await createI18n('en', 'latn')
await fetchOther()
const reader = (language: 'ar' | 'en', numerals: 'arab' | 'latn' = 'latn'): Reader => ({ language, numerals, t: i18n.getFixedT(language) as Reader['t'] })
const english = reader('en'), arabic = reader('ar'), arabicDigits = reader('ar', 'arab')
const quantity = (changes: Partial<Quantity>): Quantity => ({ ...noQuantity, ...changes })
/** Without the marks that only steer direction. */
const plain = (text: string) => text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ')

describe('a quantity', () => {
  it('of money reads with the name of its currency and the reader’s digits', () => {
    const money = quantity({ kind: 'money', value: 2e9, currency: 'USD' })
    expect(readQuantity(money, english)).toBe('2,000,000,000 US dollars')
    expect(plain(readQuantity(money, arabic))).toBe('2,000,000,000 دولار أمريكي')
    expect(plain(readQuantity(money, arabicDigits))).toBe('٢٬٠٠٠٬٠٠٠٬٠٠٠ دولار أمريكي')
    expect(readQuantity({ ...money, value: 2.5 }, english)).toBe('2.50 US dollars')
    expect(readQuantity({ ...money, currency: '' }, english)).toBe('2,000,000,000')
  })

  it('is shorter in a list, and no digit is rounded away', () => {
    expect(readShortQuantity(quantity({ kind: 'money', value: 12e9, currency: 'USD' }), english)).toBe('12 billion US dollars')
    expect(plain(readShortQuantity(quantity({ kind: 'money', value: 12e9, currency: 'USD' }), arabicDigits))).toBe('١٢ مليار دولار أمريكي')
    expect(readShortQuantity(quantity({ value: 1_234_567 }), english)).toBe('1.234567 million')
  })

  it('with an upper end reads as an interval, whichever end was typed first', () => {
    expect(readQuantity(quantity({ value: 40, high: 60 }), english)).toBe('40–60')
    expect(readQuantity(quantity({ value: 60, high: 40 }), english)).toBe('40–60')
  })

  it('says how exact it is', () => {
    expect(readQuantity(quantity({ value: 40, modifier: 'more-than', unit: 'reporters' }), english)).toBe('more than 40 \u2068reporters\u2069')
    expect(plain(readQuantity(quantity({ value: 40, modifier: 'approximate', unit: 'صحفيًا' }), arabicDigits))).toBe('نحو ٤٠ صحفيًا')
  })

  it('of percent keeps its value as it is', () => {
    expect(readQuantity(quantity({ kind: 'percent', value: 12.5 }), english)).toBe('12.5%')
    expect(plain(readQuantity(quantity({ kind: 'percent', value: 12.5 }), arabicDigits))).toBe('١٢٫٥٪')
  })

  it('that is a date reads as far as it is known', () => {
    const date = (text: string) => quantity({ kind: 'date', date: text })
    expect(readQuantity(date('2024-10-07'), english)).toBe('October 7, 2024')
    expect(readQuantity(date('2024-10'), english)).toBe('October 2024')
    expect(plain(readQuantity(date('2024~late'), english))).toBe('late 2024')
    expect(plain(readQuantity(date('2024~late'), arabicDigits))).toBe('أواخر ٢٠٢٤')
    expect(plain(readQuantity(date('0079'), english))).toBe('79')
  })

  it.each([
    ['2026-W03', 'the week of January 12, 2026', 'الأسبوع الذي يبدأ في ١٢ يناير ٢٠٢٦'],
    ['2024-Q3', 'third quarter of 2024', 'الربع الثالث من عام ٢٠٢٤'],
    ['--Q1', 'first quarter', 'الربع الأول'],
    ['2024-H2', 'second half of 2024', 'النصف الثاني من عام ٢٠٢٤'],
    ['199X', 'the years 1990 to 1999', 'السنوات من ١٩٩٠ إلى ١٩٩٩'],
    ['2020/2024', '2020 – 2024', '٢٠٢٠–٢٠٢٤'],
    ['--10', 'October', 'أكتوبر'],
    ['--10-07', 'October 7', '٧ أكتوبر'],
    ['T18:40', '6:40 PM', '٦:٤٠ م'],
    ['-W-3', 'Wednesday', 'الأربعاء'],
    ['AH1445-09', 'Ramadan 1445 AH', 'رمضان ١٤٤٥ هـ'],
    ['2025-10~late', 'late October 2025', 'أواخر أكتوبر ٢٠٢٥'],
  ])('that is the date %s reads as "%s" and «%s»', (date, inEnglish, inArabic) => {
    const one = quantity({ kind: 'date', date })
    const even = (words: string) => plain(words).replace(/[\u202f\u2009]/g, ' ')
    expect(even(readQuantity(one, english))).toBe(inEnglish)
    expect(even(readQuantity(one, arabicDigits))).toBe(inArabic)
  })

  it('of which nothing is known reads as nothing, and one that came from a strange file breaks nothing', () => {
    expect(readQuantity(noQuantity, english)).toBe('')
    expect(readQuantity(quantity({ kind: 'date', value: 3 }), english)).toBe('')
    expect(plain(readQuantity(quantity({ kind: 'date', date: 'soon' }), english))).toBe('soon')
    expect(readQuantity(quantity({ kind: 'money', value: 5, currency: 'QQQ' }), english)).toBe('5 QQQ')
  })
})
