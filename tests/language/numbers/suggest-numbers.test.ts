// Numbers of an article as suggestions: one for what both sides say.
import { describe, expect, it } from 'vitest'
import type { Bitext, UnitPair } from '../../../src/language/both/bitext.ts'
import { suggestNumbers } from '../../../src/language/both/suggest-numbers.ts'

const side = (language: 'ar' | 'en', texts: readonly string[]) => ({
  language,
  units: texts.map((text, at) => ({ segmentId: `${language}-${at}`, blockId: 'b', role: 'paragraph' as const, text })),
})
const article = (arabic: readonly string[], english: readonly string[], pairs?: readonly UnitPair[]): Bitext => ({
  sides: { original: side('ar', arabic), rendering: side('en', english) },
  pairs: pairs ?? arabic.map((_, at) => ({ original: [`ar-${at}`], rendering: english[at] ? [`en-${at}`] : [] })),
  publishedOn: '2026-01-18',
  known: [],
})
const show = (bitext: Bitext) =>
  suggestNumbers(bitext).map(({ targets }) => targets.map(({ spans }) => spans[0]!.exact).join(' = '))

describe('a number', () => {
  it('that both sides of a pair say is suggested once, with a place on each', () => {
    const [first, ...others] = suggestNumbers(article(['كلف الجسر ملياري دولار'], ['The bridge cost $2bn']))
    expect(others).toEqual([])
    expect(first).toMatchObject({
      kind: 'number',
      targets: [
        { side: 'original', spans: [{ segmentId: 'ar-0', exact: 'ملياري دولار' }] },
        { side: 'rendering', spans: [{ segmentId: 'en-0', exact: '$2bn' }] },
      ],
      quantity: { kind: 'money', value: 2e9, currency: 'USD' },
      reasons: [{ rule: 'number.money' }, { rule: 'number.both-sides', words: ['ملياري دولار', '$2bn'] }],
    })
    expect(first!.confidence).toBeGreaterThan(0.98)
  })

  it('that only one side says stands alone', () => {
    expect(show(article(['حضر 30 طبيباً', 'وعاد 4'], ['They were 31', 'And 4 returned']))).toEqual(['30', '31', '4 = 4'])
  })

  it('is not matched with one of another pair', () => {
    expect(show(article(['حضر 30 طبيباً', 'ثم عادوا'], ['They came', 'Then all 30 left']))).toEqual(['30', '30'])
  })

  it('of a segment in no pair is suggested too', () => {
    expect(show(article(['حضر 30 طبيباً'], ['Thirty doctors', 'and 5 nurses'], []))).toEqual(['30', 'Thirty', '5'])
  })

  it('takes the currency and the unit that only the other side says', () => {
    const [found] = suggestNumbers(article(['كلف الكتاب 40 جنيهاً'], ['The book cost 40 Egyptian pounds']))
    expect(found).toMatchObject({ quantity: { currency: 'EGP', value: 40 } })
  })

  it('that is a date has the date of its article', () => {
    expect(suggestNumbers(article(['التقيا الأربعاء'], ['They met on Wednesday']))).toMatchObject([
      { quantity: { kind: 'date', value: null, date: '2026-01-14' } },
    ])
  })
})

describe('the key of a number', () => {
  const keys = (...texts: readonly string[]) => suggestNumbers(article(texts, [])).map(({ key }) => key)

  it('stays when words before it and other segments change', () => {
    expect(keys('حضر 30 طبيباً', 'وعاد 4')[1]).toBe(keys('لم يحضر في ذلك المساء 50 طبيباً', 'ثم عاد 4')[1])
  })
  it('tells equal words in one segment apart', () => {
    expect(new Set(keys('5 كتب و5 أقلام و5 دفاتر')).size).toBe(3)
  })
})

it('a dual, a vague one and a bare one are less sure than a sum in figures', () => {
  const sure = (text: string) => suggestNumbers(article([text], []))[0]!.confidence
  expect(sure('أكد مصدران الخبر')).toBeLessThan(sure('كلف 5 دولارات'))
  expect(sure('عدة أسباب')).toBeLessThan(sure('ثلاثة أسباب'))
})
