// Suggestions for raw texts: their places are places in the text as it was read.
import { describe, expect, it } from 'vitest'
import { suggestTexts } from '../../src/cli/suggest-texts.ts'

interface Place {
  readonly side: 'original' | 'rendering'
  readonly start: number
  readonly end: number
  readonly exact: string
}
interface Found {
  readonly kind: string
  readonly type?: string
  readonly entity?: string
  readonly value?: number
  readonly currency?: string
  readonly date?: string
  readonly confidence: number
  readonly reason: string
  readonly targets: readonly Place[]
}

const arabic = `  أرباح مصرف الساحل ترتفع\r\n\r\nقالت وكالة رويترز يوم الاثنين إن ليلى حداد، رئيسة مصرف الساحل، جمعت ملياري دولار في لندن.\nولم يعلّق المصرف.\n\nاقرأ أيضا\nسباق قوارب في بيروت`
const english = `Profits of Sahel Bank rise\n\nReuters said on Monday that Layla Haddad, the head of Sahel Bank, raised $2 billion in London.\nThe bank did not comment.`

const suggestionsOf = (ar: string, en: string, date = '2026-03-04') =>
  (suggestTexts({ arabic: ar, english: en, date }) as { suggestions: readonly Found[] }).suggestions

describe('suggestions for raw texts', () => {
  const found = suggestionsOf(arabic, english)
  const of = (kind: string, words: string) =>
    found.filter(one => one.kind === kind && one.targets.some(({ exact }) => exact === words))

  it('stand at their words in the text as it was read', () => {
    expect(found.length).toBeGreaterThan(5)
    for (const { side, start, end, exact } of found.flatMap(({ targets }) => targets))
      expect((side === 'original' ? arabic : english).slice(start, end)).toBe(exact)
  })

  it('have a confidence between 0 and 1 and a reason', () => {
    for (const { confidence, reason } of found) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(reason).toMatch(/^[a-z]+\.[a-z-]+/)
    }
  })

  it('are one for a number that both texts say, with its value', () => {
    const [number, ...others] = of('number', 'ملياري دولار')
    expect(others).toEqual([])
    expect(number).toMatchObject({
      value: 2e9,
      currency: 'USD',
      targets: [{ side: 'original' }, { side: 'rendering', exact: '$2 billion' }],
    })
  })

  it('are one for a name that both texts say, with its type', () => {
    const [person] = of('entity', 'ليلى حداد')
    expect(person).toMatchObject({
      type: 'person',
      targets: [{ side: 'original' }, { side: 'rendering', exact: 'Layla Haddad' }],
    })
  })

  it('count a weekday from the day of the article', () => {
    expect(of('number', 'Monday')[0]?.date).toBe('2026-03-02')
  })

  it('name a cited outlet as an entity and as a source', () => {
    expect(of('entity', 'Reuters')).toHaveLength(1)
    expect(of('source', 'Reuters')).toHaveLength(1)
  })

  it('leave out what is left over of the web page', () => {
    expect(of('entity', 'بيروت')).toEqual([])
  })

  it.each([
    ['nothing', '', ''],
    ['neither language', '東京 大阪 ¿Qué?', 'Σήμερα'],
    ['Arabic on the English side', '', arabic],
    ['only digits', '1 22 333 4444', '55 66'],
    ['control characters', '\u0000\u0001\u202e\u2069\u200f', '\u0007\u001b[31m'],
    ['half a clitic', 'و\nبـ\nلـ', 'of'],
  ])('are a plain list for %s', (_, ar, en) => {
    for (const { side, start, end, exact } of suggestionsOf(ar, en, '').flatMap(({ targets }) => targets))
      expect((side === 'original' ? ar : en).slice(start, end)).toBe(exact)
  })
})
