// The figures of a small invented article, for suggestions whose faults are known.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noQuantity } from '../../../src/commands/annotation-body.ts'
import type { EntityType, Quantity } from '../../../src/model/records.ts'
import type { Suggestion, SuggestionBody } from '../../../src/model/suggestion.ts'
import { type ArticleTruth, mentionsIn } from './article-truth.ts'
import type { Placed } from './placed-suggestion.ts'
import { rateArticle, scoreArticle } from './score-article.ts'

const texts = {
  original: `قالت المنارة إن رنا خليل فصلت سامر حداد بسبب «سلوك مريب» يوم الاثنين.
ولم يعلّق حداد. وذكرت المنارة أنه طلب الرحيل مقابل 3 ملايين دولار.`,
  rendering: `The Beacon said Rana Khalil fired Samer Haddad over "odd conduct" on Monday.
Haddad did not comment. The Beacon reported that he had asked to leave for $3 million.`,
}

const truth: ArticleTruth = {
  article: 'beacon',
  publishedOn: '2026-03-04',
  names: [
    { entity: 'Beacon', type: 'organization', original: { المنارة: 2 }, rendering: { Beacon: 2 } },
    { entity: 'Rana Khalil', type: 'person', original: { 'رنا خليل': 1 }, rendering: { 'Rana Khalil': 1 } },
    {
      entity: 'Samer Haddad',
      type: 'person',
      original: { 'سامر حداد': 1, حداد: 1 },
      rendering: { 'Samer Haddad': 1, Haddad: 1 },
    },
  ],
  numbers: [
    { original: '[يوم ]الاثنين', rendering: 'Monday', quantity: { kind: 'date', date: '2026-03-02' } },
    {
      original: '3 ملايين دولار',
      rendering: '$3 million',
      quantity: { kind: 'money', value: 3e6, currency: 'USD' },
    },
  ],
  claim: {
    words: { original: 'سلوك مريب', rendering: 'odd conduct' },
    chain: ['Beacon', 'Rana Khalil'],
    withoutComment: ['Samer Haddad'],
    contradictedBy: { original: 'طلب الرحيل', rendering: 'asked to leave' },
  },
}

/** The n-th place of words on a side. */
const at = (side: 'original' | 'rendering', words: string, nth = 1): Placed['places'][number] => {
  let start = -1
  for (let count = 0; count < nth; count++) start = texts[side].indexOf(words, start + 1)
  return { side, start, end: start + words.length }
}

const placed = (body: SuggestionBody, places: Placed['places'], confidence = 0.9, key = ''): Placed => ({
  suggestion: { ...body, key, confidence, reasons: [], targets: [] } as Suggestion,
  places,
})

const entity = (entityType: EntityType, entityKey: string, ...places: Placed['places']): Placed =>
  placed({ kind: 'entity', entityType, entityKey, names: { original: '', rendering: '' } }, places)

const number = (quantity: Partial<Quantity>, ...places: Placed['places']): Placed =>
  placed(
    {
      kind: 'number',
      quantity: { ...noQuantity, ...quantity },
    },
    places,
  )

type Claim = Extract<SuggestionBody, { kind: 'claim' }>
const from = (original: string, rendering: string): Claim['attribution'][number] => ({
  sourceKey: rendering,
  names: { original, rendering },
  sourceKind: 'person',
  cue: '',
})
const conduct: Claim = {
  kind: 'claim',
  wording: { original: 'فصلته بسبب «سلوك مريب»', rendering: 'he was fired over "odd conduct"' },
  attribution: [from('المنارة', 'Beacon'), from('رنا خليل', 'Rana Khalil')],
  withoutComment: ['حداد'],
  related: [{ key: 'account', relation: 'contradicts' }],
}
const account: Claim = {
  kind: 'claim',
  wording: { original: 'طلب الرحيل', rendering: 'he had asked to leave' },
  attribution: [],
  withoutComment: [],
  related: [],
}
const claims = (body: Partial<Claim> = {}, others: readonly number[] = [0.7]): Placed[] => [
  ...others.map(confidence => placed(account, [], confidence, 'account')),
  placed({ ...conduct, ...body }, [], 0.8, 'conduct'),
]

const names = [
  entity('organization', 'beacon', at('original', 'المنارة'), at('rendering', 'Beacon')),
  entity('organization', 'beacon', at('original', 'المنارة', 2), at('rendering', 'Beacon', 2)),
  entity('person', 'rana', at('original', 'رنا خليل'), at('rendering', 'Rana Khalil')),
  entity('person', 'samer', at('original', 'سامر حداد'), at('rendering', 'Samer Haddad')),
  entity('person', 'samer', at('original', 'حداد', 2), at('rendering', 'Haddad', 2)),
]
const numbers = [
  number({ kind: 'date', date: '2026-03-02' }, at('original', 'الاثنين'), at('rendering', 'Monday')),
  number({ kind: 'money', value: 3e6, currency: 'USD' }, at('original', '3 ملايين دولار'), at('rendering', '$3 million')),
]

const figureOf = (suggestions: readonly Placed[], on: string, figure: string) => {
  const score = rateArticle(texts, suggestions, truth).find(one => one.on.endsWith(on) && one.figure.endsWith(figure))
  if (score === undefined) throw new Error(`no figure "${figure}" on "${on}"`)
  return score.value
}

describe('the figures of an article', () => {
  it('are all one where all is found', () => {
    const scores = rateArticle(texts, [...names, ...numbers, ...claims()], truth)
    expect(scores.map(({ value }) => value)).toEqual(scores.map(() => 1))
    expect(scores).toHaveLength(12)
  })

  it('count a mention with a wrong type or span as missed and as wrong, on its side only', () => {
    const found = [
      ...names.slice(1),
      entity('person', 'beacon', at('original', 'المنارة'), at('rendering', 'Beacon')),
      entity('place', 'monday', at('rendering', 'Monday')),
    ]
    expect(figureOf(found, 'ar', 'precision')).toBeCloseTo(4 / 5)
    expect(figureOf(found, 'ar', 'recall')).toBeCloseTo(4 / 5)
    expect(figureOf(found, 'en', 'precision')).toBeCloseTo(4 / 6)
    expect(figureOf(found, 'en', 'recall')).toBeCloseTo(4 / 5)
  })

  it('call a mention grouped only where its entity alone has that key', () => {
    const grouped = (found: readonly Placed[]) => figureOf(found, 'beacon', 'English entity')
    const alone = entity('person', 'stray', at('original', 'حداد', 2))
    expect(grouped([...names.slice(0, 4), alone])).toBeCloseTo(4 / 5)
    expect(grouped(names.slice(0, 4))).toBeCloseTo(4 / 5)
    const oneForAll = names.map(({ suggestion, places }) => ({
      suggestion: { ...suggestion, entityKey: 'all' } as Suggestion,
      places,
    }))
    expect(grouped(oneForAll)).toBeLessThan(0.5)
  })

  it.each([
    ['stands on one side', [at('original', '3 ملايين دولار')], 3e6],
    ['has another worth', [at('original', '3 ملايين دولار'), at('rendering', '$3 million')], 3e9],
    ['leaves the currency out', [at('original', '3 ملايين'), at('rendering', '$3 million')], 3e6],
  ])('do not count a number that %s', (_, places, value) => {
    const found = [numbers[0]!, number({ kind: 'money', value, currency: 'USD' }, ...places)]
    expect(figureOf(found, 'beacon', 'both sides')).toBe(1 / 2)
    expect(figureOf(found, 'beacon', 'dates: precision')).toBe(1 / 2)
  })

  it.each([
    [[0.7, 0.7], 1, 1],
    [[0.8, 0.9], 3, 1],
    [[0.8, 0.9, 0.95], 4, 0],
  ])('rank the claim behind its equals: among %j it is number %d', (others, rank, isAmongThree) => {
    expect(figureOf(claims({}, others), 'beacon', 'rank among claims')).toBe(rank)
    expect(figureOf(claims({}, others), 'beacon', 'first three')).toBe(isAmongThree)
  })

  it.each([
    ['chain of sources', { attribution: conduct.attribution.toReversed() }],
    ['chain of sources', { attribution: conduct.attribution.slice(1) }],
    ['parties without comment', { withoutComment: [] }],
    ['parties without comment', { withoutComment: ['حداد', 'المنارة'] }],
    ['contradicting account', { related: [{ key: 'account', relation: 'repeats' }] }],
    ['contradicting account', { related: [{ key: 'conduct', relation: 'contradicts' }] }],
  ] as const)('judge the %s of the claim', (figure, body) => {
    expect(figureOf(claims(body), 'beacon', figure)).toBe(0)
  })

  it('are nought where the claim is not there', () => {
    const found = claims().slice(0, 1)
    for (const figure of ['first three', 'chain of sources', 'without comment', 'contradicting account'])
      expect(figureOf(found, 'beacon', figure)).toBe(0)
  })
})

describe('the mentions of an article', () => {
  it('do not hold a surname inside the full name, and know the letters written together with a name', () => {
    const [full, short, joined] = mentionsIn(
      'عاد سامر حداد ولحداد بيت وحداد غائب',
      [{ ...truth.names[2]!, original: { 'سامر حداد': 1, حداد: 2 } }],
      'original',
    ).map(({ start, end }) => [start, end])
    expect([full, short, joined]).toEqual([
      [4, 13],
      [16, 20],
      [26, 30],
    ])
  })

  it('are refused where the text is another', () => {
    expect(() => mentionsIn('Nobody.', truth.names, 'rendering')).toThrow('"Beacon" is 0 times in the rendering, not 2')
  })
})

it('the article is read from a folder as the command line reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-'))
  try {
    writeFileSync(join(folder, 'beacon.ar.txt'), texts.original)
    writeFileSync(join(folder, 'beacon.en.txt'), texts.rendering)
    const scores = scoreArticle(folder, truth)
    expect(scores).toHaveLength(12)
    const found = scores.find(({ figure }) => figure.includes('on both sides'))
    expect(found).toMatchObject({ on: 'article beacon', value: 1, cases: 2, goal: 1 })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
