// Dates that are counted from the day of the article: what they mean, and that without an article they mean nothing.
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/language/both/find-numbers.ts'

/** A Sunday. */
const publishedOn = '2026-01-18'
const resolved = (text: string, language: 'ar' | 'en') =>
  findNumbers(text, language, { publishedOn }).map(
    ({ start, end, resolved: date }) => `${text.slice(start, end)} = ${date}`,
  )

describe('in an article of 18 January 2026', () => {
  it.each([
    ['أغلق المرفأ أمس', 'أمس = 2026-01-17'],
    ['وصلت السفينة أول من أمس', 'أول من أمس = 2026-01-16'],
    ['وأمس الأول أغلق المرفأ', 'أمس الأول = 2026-01-16'],
    ['يفتتح المعرض اليوم', 'اليوم = 2026-01-18'],
    ['يفتتح المعرض غداً', 'غداً = 2026-01-19'],
    ['ارتفعت الأسعار الأسبوع الماضي', 'الأسبوع الماضي = 2026-W02'],
    ['ترتفع الأسعار هذا الأسبوع', 'هذا الأسبوع = 2026-W03'],
    ['انتقلوا إلى طنجة الشهر الماضي', 'الشهر الماضي = 2025-12'],
    ['سينتقلون إلى طنجة العام المقبل', 'العام المقبل = 2027'],
    ['تأسست الفرقة أواخر العام الماضي', 'أواخر العام الماضي = 2025~late'],
    ['وصلوا قبل أسبوعين', 'أسبوعين = 2026-W01'],
    ['يحفرون البئر منذ ثلاثة أيام', 'ثلاثة = 2026-01-15'],
    ['التقيا الأربعاء الماضي', 'الأربعاء = 2026-01-14'],
    ['يلتقيان الأربعاء المقبل', 'الأربعاء = 2026-01-21'],
    ['التقيا يوم الخميس', 'الخميس = 2026-01-15'],
    ['نضج الزيتون في أكتوبر', 'أكتوبر = 2025-10'],
    ['يزهر اللوز في شباط المقبل', 'شباط = 2026-02'],
    ['هطل المطر في يوليو من العام الماضي', 'يوليو من العام الماضي = 2025-07'],
    ['تراجع الإنتاج في الربع الأخير من العام الماضي', 'الربع الأخير من العام الماضي = 2025-Q4'],
  ])('«%s»: %s', (text, date) => expect(resolved(text, 'ar')).toEqual([date]))

  it.each([
    ['The harbour closed yesterday', 'yesterday = 2026-01-17'],
    ['The ship came the day before yesterday', 'the day before yesterday = 2026-01-16'],
    ['The fair opens today', 'today = 2026-01-18'],
    ['The fair opens tomorrow', 'tomorrow = 2026-01-19'],
    ['Prices rose last week', 'last week = 2026-W02'],
    ['Prices rise this week', 'this week = 2026-W03'],
    ['They move to Tangier next month', 'next month = 2026-02'],
    ['The band was founded late last year', 'late last year = 2025~late'],
    ['They came two weeks ago', 'two = 2026-W01'],
    ['They came a month ago', 'a month ago = 2025-12'],
    ['They met last Wednesday', 'Wednesday = 2026-01-14'],
    ['They meet next Wednesday', 'Wednesday = 2026-01-21'],
    ['They met on Sunday', 'Sunday = 2026-01-18'],
    ['The olives ripened in October', 'October = 2025-10'],
    ['Almonds bloom next February', 'February = 2026-02'],
    ['Output fell in the fourth quarter of last year', 'fourth quarter of last year = 2025-Q4'],
  ])('“%s”: %s', (text, date) => expect(resolved(text, 'en')).toEqual([date]))

  it.each([
    ['في اليوم التالي عادوا', 'ar'],
    ['غدا الطفل شاعراً', 'ar'],
    ['الآن يبدأ العرض', 'ar'],
    ['Now the show begins', 'en'],
    ['USA Today printed it', 'en'],
    ['It was the last week of school', 'en'],
    ['It grew over the past year', 'en'],
  ] as const)('«%s» says no date', (text, language) => expect(resolved(text, language)).toEqual([]))
})

it('a text that stands in no article has no yesterday', () => {
  expect(findNumbers('The harbour closed yesterday', 'en')).toEqual([])
  expect(findNumbers('The harbour closed yesterday', 'en', {})).toMatchObject([{ date: 'day-1' }])
  expect(findNumbers('أغلق المرفأ أمس', 'ar', { publishedOn: 'soon' })[0]).not.toHaveProperty('resolved')
})

it('the country of the article tells whose pounds are meant, and that it was guessed stays', () => {
  const [found] = findNumbers('كلف الكتاب 40 جنيهاً', 'ar', { country: 'SD' })
  expect(found).toMatchObject({ currency: 'SDG', currencyAmbiguous: true })
})
