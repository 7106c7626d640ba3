// Whether a number of one language renders one of the other, and which of two lists render each other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameNumber, likenessOf } from '../../../src/language/both/compare-numbers.ts'
import { findNumbers } from '../../../src/language/both/find-numbers.ts'
import { pairNumbers } from '../../../src/language/both/pair-numbers.ts'
import '../../tools/property-seed.ts'

const article = { publishedOn: '2026-01-18' }
const arabic = (text: string) => findNumbers(text, 'ar', article)
const english = (text: string) => findNumbers(text, 'en', article)

describe('the same number is', () => {
  it.each([
    ['ملياري دولار', 'two billion dollars'],
    ['١٢ مليار دولار', '$12bn'],
    ['نصف مليون', '500,000'],
    ['وصل مصدران', 'two sources came'],
    ['عدة أسباب', 'several reasons'],
    ['عشرات المليارات', 'tens of billions'],
    ['مليارات الدولارات', '$40 billion'],
    ['سبعة أرقام', 'seven figures'],
    ['ثلاثة أرباع', 'three quarters'],
    ['20 ريالاً', '20 Qatari riyals'],
    ['12 في المئة', '12%'],
    ['25 نقطة أساس', '0.25 percentage points'],
    ['يوم الأربعاء', 'Wednesday'],
    ['أمس', 'on Saturday'],
    ['كانون الثاني/يناير 2026', 'January 2026'],
    ['أكتوبر', 'October 2025'],
    ['العام الماضي', 'in 2025'],
    ['الساعة 6:40 مساءً', '18:40'],
    ['المرة الثالثة', 'the third time'],
  ])('«%s» and “%s”', (left, right) => {
    const [[a], [b]] = [arabic(left), english(right)]
    expect(isSameNumber(a!, b!)).toBe(true)
    expect(isSameNumber(b!, a!)).toBe(true)
  })
})

describe('another number is', () => {
  it.each([
    ['مليارا دولار', 'two million dollars'],
    ['5 دولارات', '5 euros'],
    ['5 في المئة', '5 percentage points'],
    ['5 في المئة', '5 ships'],
    ['أسبوعين', 'two months'],
    ['عشرات', 'hundreds'],
    ['أواخر عام 2024', 'early 2024'],
    ['يوليو 2024', 'July 2025'],
    ['الأربعاء', 'Thursday'],
    ['عام 2024', '2024 people came'],
  ])('«%s» beside “%s”', (left, right) => {
    const [[a], [b]] = [arabic(left), english(right)]
    expect(isSameNumber(a!, b!)).toBe(false)
  })
})

it('likeness is the same both ways and whole with itself', () => {
  const numbers = [...arabic('5 دولارات و12% وأمس وعشرات والأربعاء و3 أسابيع'), ...english('7-9 weeks, $5, 1999, half')]
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.constantFrom(...numbers), (a, b) => {
      expect(likenessOf(a, a)).toBe(1)
      expect(likenessOf(a, b)).toBe(likenessOf(b, a))
    }),
  )
})

describe('pairs', () => {
  const show = (left: string, right: string) =>
    pairNumbers(arabic(left), english(right)).map(pair => [pair.left, pair.right])

  it('go by value wherever they stand', () => {
    expect(show('باع 30 بقرة و7 خيول', 'sold 7 horses and 30 cows')).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
  it('use a number once, and equal ones in their order', () => {
    expect(show('5 كتب و5 أقلام و5 دفاتر', '5 books and 5 pens')).toHaveLength(2)
    expect(show('5 كتب و9 أوراق و5 أقلام', '5 books, 9 sheets and 5 pens')).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })
  it('prefer the currency that agrees', () => {
    expect(show('دفع 5 دولارات', '5 people paid $5')).toEqual([[0, 1]])
  })
  it('of two texts of thousands of numbers stay in reach of each other', () => {
    const pairs = pairNumbers(arabic('7 و'.repeat(3000)), english('7, '.repeat(3000)))
    expect(pairs).toHaveLength(3000)
  })
})
