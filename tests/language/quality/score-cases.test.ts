import { describe, expect, it } from 'vitest'
import type { FoundNumber } from '../../../src/language/both/found-number.ts'
import type { PlacedWords } from '../cases/place-words.ts'
import { parseCases, readCases, type SentenceCase } from '../cases/read-cases.ts'
import { averagePrecision } from './average-precision.ts'
import type { CaseFinders } from './case-finders.ts'
import { isSameQuantity } from './is-same-quantity.ts'
import { scoreCases } from './score-cases.ts'
import { coversHalf, isAt, tallySpans } from './tally-spans.ts'
import { rateTally, type Tally } from './tally.ts'
import { tallyAttributions, type AttributionFigure } from './tally-attributions.ts'

const inner = ({ innerStart, innerEnd }: PlacedWords) => ({ start: innerStart, end: innerEnd })
const cases = (['ar', 'en'] as const).flatMap(language => readCases('tuning', language))
const caseOf = (text: string) => cases.find(one => one.text === text)!
const part = (words: PlacedWords | null | 'unjudged') => (words && words !== 'unjudged' ? inner(words) : null)

/** Finds what the labels say, with their optional words left out. */
const perfect: CaseFinders = {
  entities: text => {
    let from = 0
    return text.split('\n').flatMap(line => {
      const offset = from
      from += line.length + 1
      return caseOf(line).entities.map(({ innerStart, innerEnd, type }) => ({
        start: innerStart + offset,
        end: innerEnd + offset,
        entityType: type,
      }))
    })
  },
  numbers: text => caseOf(text).numbers.map(one => ({ ...inner(one), kind: one.kind, ...one.quantity }) as FoundNumber),
  attributions: text =>
    caseOf(text).attributions.map(({ cue, source, content, form }) => ({
      cue: inner(cue),
      source: part(source),
      content: content === 'unjudged' ? null : part(content?.at(-1) ?? null),
      form,
    })),
  claim: text => (caseOf(text).isWorthChecking ? 0.9 : 0.1),
}
const blind: CaseFinders = { entities: () => [], numbers: () => [], attributions: () => [], claim: () => 0 }

const one = (lines: string) => parseCases(lines, 'cases.txt', 'en')[0]!
const at = ({ text }: SentenceCase, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const empty = (): Tally => ({ right: 0, missed: [], spurious: [] })

describe('the figures of the labelled sentences', () => {
  it('are all 1 when all is found as labelled, optional words left out', () => {
    const low = scoreCases('tuning', perfect).filter(({ value }) => value !== 1)
    expect(low).toEqual([])
  })

  it('are all 0 in recall when nothing is found', () => {
    const recalls = scoreCases('tuning', blind).filter(({ figure }) => figure.endsWith('recall'))
    expect(recalls.length).toBe(24)
    expect(recalls.every(({ value }) => value === 0)).toBe(true)
  })

  it('rest on as many cases as there are labels that count', () => {
    const counted = readCases('tuning', 'en').flatMap(({ numbers }) => numbers.filter(({ isOptional }) => !isOptional))
    const figure = scoreCases('tuning', blind).find(
      ({ on, figure }) => on.endsWith('en') && figure === 'number span: recall',
    )
    expect(figure?.cases).toBe(counted.length)
  })
})

describe('spans', () => {
  const labelled = one(
    '+ The 15th fair cost about 40 euros last year.\nordinal 15: [The] 15th\nmoney 40 EUR: [about] 40 euros\n?date: last year',
  )
  const tallyOf = (...words: string[]) => {
    const tally = empty()
    tallySpans(tally, {
      labels: labelled.numbers,
      found: words.map(each => at(labelled, each)),
      isRight: (label, found) => isAt(labelled.text, label, found),
      describe: ({ start, end }) => labelled.text.slice(start, end),
    })
    return tally
  }

  it.each([
    ['with and without optional words', ['The 15th', '40 euros'], { right: 2, missed: [], spurious: [] }],
    ['with a word too few', ['15th', '40'], { right: 1, missed: ['about 40 euros'], spurious: ['40'] }],
    ['found twice count once', ['15th', '15th', '40 euros'], { right: 2, missed: [], spurious: ['15th'] }],
    [
      'on an optional label are neither right nor wrong',
      ['15th', '40 euros', 'last year'],
      { right: 2, missed: [], spurious: [] },
    ],
    ['where there is no label are wrong', ['15th', '40 euros', 'fair'], { right: 2, missed: [], spurious: ['fair'] }],
  ])('%s', (_, words, expected) => expect(tallyOf(...words)).toEqual(expected))

  it('may leave out «ال»', () => {
    const text = 'في المرة الثالثة'
    const label = { start: 9, end: 16, innerStart: 9, innerEnd: 16 }
    expect(isAt(text, label, { start: 11, end: 16 })).toBe(true)
    expect(isAt(text, label, { start: 12, end: 16 })).toBe(false)
  })

  it('overlap when they share half of what they hold together', () => {
    const label = { start: 10, end: 20, innerStart: 10, innerEnd: 20 }
    expect(coversHalf(label, { start: 15, end: 20 })).toBe(true)
    expect(coversHalf(label, { start: 16, end: 20 })).toBe(false)
    expect(coversHalf(label, { start: 0, end: 40 })).toBe(false)
  })
})

describe('values', () => {
  const label = one('+ It paid $2bn.\nmoney 2e9 USD: $2bn').numbers[0]!
  const found: FoundNumber = { start: 8, end: 12, kind: 'money', value: 2e9, currency: 'USD' }
  it.each([
    ['the same value and currency', found, true],
    ['another scale', { ...found, value: 2e6 }, false],
    ['another currency', { ...found, currency: 'EUR' }, false],
    ['no currency', { start: 8, end: 12, kind: 'cardinal' as const, value: 2e9 }, false],
    ['an interval', { start: 8, end: 12, kind: 'money' as const, low: 2e9, high: 3e9, currency: 'USD' }, false],
  ])('%s', (_, one, expected) => expect(isSameQuantity(label, one)).toBe(expected))

  it('of a percentage are not those of percentage points', () => {
    const [points] = one('+ It rose 2 points.\npercent 2 percentage-point: 2 points').numbers
    const percentage: FoundNumber = { start: 10, end: 18, kind: 'percent', value: 2, unit: 'percent' }
    expect(isSameQuantity(points!, percentage)).toBe(false)
    expect(isSameQuantity(points!, { ...percentage, unit: 'percentage-point' })).toBe(true)
  })
})

describe('attributions', () => {
  const labelled = one(
    '+ Rana Haddad, the mayor, said the bridge would open in May.\nsays: said | Rana Haddad, the mayor | the bridge ... May',
  )
  const figures: AttributionFigure[] = [
    'cue, exact',
    'cue, overlap',
    'source, exact',
    'source, overlap',
    'content, exact',
    'content, overlap',
    'replies',
  ]
  const talliesOf = (found: ReturnType<CaseFinders['attributions']>) => {
    const tallies = Object.fromEntries(figures.map(figure => [figure, empty()])) as Record<AttributionFigure, Tally>
    tallyAttributions(tallies, labelled, found)
    return Object.fromEntries(figures.map(figure => [figure, rateTally(tallies[figure]).f1]))
  }

  it('are judged part by part', () => {
    const found = {
      cue: at(labelled, 'said'),
      source: at(labelled, 'Rana Haddad'),
      content: at(labelled, 'bridge would open in May'),
      form: 'statement' as const,
    }
    expect(talliesOf([found])).toEqual({
      'cue, exact': 1,
      'cue, overlap': 1,
      'source, exact': 0,
      'source, overlap': 1,
      'content, exact': 0,
      'content, overlap': 1,
      replies: 1,
    })
  })

  it('lose source and content when the cue is elsewhere', () => {
    const found = {
      cue: at(labelled, 'open'),
      source: at(labelled, 'Rana Haddad, the mayor'),
      content: null,
      form: 'reply' as const,
    }
    expect(Object.values(talliesOf([found]))).toEqual([0, 0, 0, 0, 0, 0, 0])
  })
})

describe('the ranking of claims', () => {
  it('is 1 when all that is wanted comes first, and counts ties against it', () => {
    const wanted = { score: 0.9, isWanted: true },
      unwanted = { score: 0.2, isWanted: false }
    expect(averagePrecision([unwanted, wanted])).toBe(1)
    expect(averagePrecision([{ ...unwanted, score: 0.9 }, wanted])).toBe(0.5)
    expect(averagePrecision([])).toBe(0)
  })
})
