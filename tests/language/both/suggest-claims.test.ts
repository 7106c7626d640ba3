import { expect, it } from 'vitest'
import type { Bitext } from '../../../src/language/both/bitext.ts'
import { findMentions } from '../../../src/language/both/find-mentions.ts'
import { readCitations } from '../../../src/language/both/read-citations.ts'
import { suggestClaims } from '../../../src/language/both/suggest-claims.ts'
import { suggestSources } from '../../../src/language/both/suggest-sources.ts'

const unit = (segmentId: string, text: string) => ({ segmentId, blockId: 'b', role: 'paragraph' as const, text })
const bitext: Bitext = {
  sides: {
    original: {
      language: 'ar',
      units: [unit('a1', 'تشير تقارير من رويترز إلى أن حداد أخبرت الموظفين بإقالة سمير بسبب احتيال مزعوم.')],
    },
    rendering: {
      language: 'en',
      units: [
        unit(
          'e1',
          'Reports from Reuters indicate that Haddad told staff that Samir had been dismissed over alleged fraud.',
        ),
        unit('e2', 'Neither Samir, Haddad nor the bank has commented.'),
      ],
    },
  },
  pairs: [
    { original: ['a1'], rendering: ['e1'] },
    { original: [], rendering: ['e2'] },
  ],
  publishedOn: '',
  known: [],
}

const citationsOf = (article: Bitext) =>
  readCitations(article, {
    original: findMentions(article.sides.original, { known: [] }),
    rendering: findMentions(article.sides.rendering, { known: [] }),
  })
const claimsOf = (article: Bitext) =>
  suggestClaims(article, citationsOf(article)).flatMap(one => (one.kind === 'claim' ? [one] : []))
const sourcesOf = (article: Bitext) =>
  suggestSources(citationsOf(article)).flatMap(one => (one.kind === 'source' ? [one] : []))
const wordsOf = ({ targets }: { targets: readonly { spans: readonly { exact: string }[] }[] }) =>
  targets.map(({ spans }) => spans[0]!.exact)

it('proposes a claim on both sides with its chain by the names of both, the outermost source first', () => {
  const [claim] = claimsOf(bitext)
  expect(claim!.targets.map(({ side }) => side)).toEqual(['original', 'rendering'])
  expect(claim!.attribution.map(({ names }) => names)).toEqual([
    { original: 'رويترز', rendering: 'Reuters' },
    { original: 'حداد', rendering: 'Haddad' },
  ])
})

it('parts the parties that have not commented', () => {
  const silent: Bitext = {
    ...bitext,
    sides: {
      original: {
        language: 'ar',
        units: [...bitext.sides.original.units, unit('a2', 'ولم يعلق سمير أو Apple أو Harbour Bank.')],
      },
      rendering: {
        language: 'en',
        units: [bitext.sides.rendering.units[0]!, unit('e2', 'Neither Samir, Apple nor Harbour Bank has commented.')],
      },
    },
    pairs: [bitext.pairs[0]!, { original: ['a2'], rendering: ['e2'] }],
  }
  expect(claimsOf(silent)[0]!.withoutComment).toEqual(['سمير', 'Apple', 'Harbour Bank'])
  const sources = sourcesOf(silent).slice(2)
  expect(sources.map(wordsOf)).toEqual([
    ['سمير', 'Samir'],
    ['Apple', 'Apple'],
    ['Harbour Bank', 'Harbour Bank'],
  ])
  expect(sources.map(({ sourceKind }) => sourceKind)).toEqual(['person', 'organization', 'organization'])
})

it('calls whoever is only pointed at anonymous', () => {
  const units = [
    unit('e1', 'One former Apple engineer said the phone would be delayed.'),
    unit('e2', 'This person said the factory had closed. '),
  ]
  const article: Bitext = {
    ...bitext,
    sides: { original: { language: 'ar', units: [] }, rendering: { language: 'en', units } },
    pairs: [],
  }
  expect(sourcesOf(article).map(({ sourceKind }) => sourceKind)).toEqual(['anonymous', 'anonymous'])
})

it('gives one key to a full name and a surname on both sides, and keys apart to equal sentences', () => {
  const arabic = ['قال سامر الحداد إن المصنع أغلق بسبب احتيال بقيمة 3 ملايين دولار.', 'وقال الحداد إن 400 عامل سرحوا.']
  const english = [
    'Samer Haddad said the plant had closed over a $3 million fraud.',
    'Haddad said that 400 workers had been laid off.',
  ]
  const article: Bitext = {
    ...bitext,
    sides: {
      original: { language: 'ar', units: [...arabic, arabic[1]!].map((text, at) => unit(`a${at}`, text)) },
      rendering: { language: 'en', units: [...english, english[1]!].map((text, at) => unit(`e${at}`, text)) },
    },
    pairs: [0, 1, 2].map(at => ({ original: [`a${at}`], rendering: [`e${at}`] })),
  }
  expect(new Set(sourcesOf(article).map(({ sourceKey }) => sourceKey)).size).toBe(1)
  const keys = claimsOf(article).map(({ key }) => key)
  expect(keys.length).toBe(3)
  expect(new Set(keys).size).toBe(3)
})

it('proposes a source that both sides cite once, by its name, without the reports', () => {
  const sources = sourcesOf(bitext)
  expect(sources.map(wordsOf).slice(0, 2)).toEqual([
    ['رويترز', 'Reuters'],
    ['حداد', 'Haddad'],
  ])
})
