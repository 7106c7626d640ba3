// A report in both languages to measure the engine on: the same seed gives the same text, another seed another one in
// which hardly a sentence returns. A cast of people, firms and places comes back for a while, as in an article.

import { ordersFor } from '../../src/model/order-keys.ts'
import { schemaVersion } from '../../src/model/schema-version.ts'
import type { DocumentFile } from '../../src/model/document-file.ts'
import type { Article, Segment } from '../../src/model/records.ts'
import type { Bitext, TextUnit } from '../../src/language/both/bitext.ts'
import { made } from './generate-marks.ts'
import { few, firmKinds, firstNames, months, nameEndings, people, sentences, syllables, topics, weekdays, type NewsPair } from './news-templates.ts'
import { seededRandom, type SeededRandom } from './seeded-random.ts'

interface NewsSentence {
  readonly block: number
  readonly texts: NewsPair
}

/** Words of one side after which other people act in other places. */
const castLength = 500
const countWords = (text: string) => text.split(' ').length

/** At least `words` words on the English side, somewhat fewer on the Arabic one. Linear. */
export function writeNews(words: number, seed: number): readonly NewsSentence[] {
  const random = seededRandom(seed * 7_919 + words)
  const written: NewsSentence[] = []
  let cast = drawCast(random), left = words, lastCast = words
  for (let block = 0; left > 0; block++)
    for (let n = random.between(3, 6); n > 0 && left > 0; n--) {
      if (lastCast - left > castLength) [cast, lastCast] = [drawCast(random), left]
      const texts = fill(random.pick(sentences), cast, random)
      written.push({ block, texts })
      left -= countWords(texts[1])
    }
  return written
}

/** The report as the suggesters read it, level one to one. */
export function newsBitext(words: number, seed: number): Bitext {
  const written = writeNews(words, seed)
  const unitsOf = (side: 0 | 1) => written.map(({ block, texts }, i): TextUnit => ({
    segmentId: `${side}-${i}`, blockId: `${side}-${block}`, role: 'paragraph', text: texts[side],
  }))
  return {
    sides: { original: { language: 'ar', units: unitsOf(0) }, rendering: { language: 'en', units: unitsOf(1) } },
    pairs: written.map((_, i) => ({ original: [`0-${i}`], rendering: [`1-${i}`] })),
    publishedOn: '2026-03-04', known: [],
  }
}

/** English paragraphs of such a report. */
export function newsParagraphs(words: number, seed: number): readonly string[] {
  const blocks = new Map<number, string[]>()
  for (const { block, texts } of writeNews(words, seed)) blocks.set(block, [...(blocks.get(block) ?? []), texts[1]])
  return [...blocks.values()].map(texts => texts.join(' '))
}

/** The report as a saved file without marks; `words` of both sides together. */
export function newsFile(words: number, seed: number): DocumentFile {
  const random = seededRandom(seed)
  const written = writeNews(Math.ceil(words / 2), seed), orders = ordersFor(written.length)
  const article: Article = {
    ...made, type: 'article', id: `news-${words}`, titles: { original: `خبر ${words}`, rendering: `News ${words}` },
    languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
    url: '', publisher: '', author: '', publishedOn: '2026-03-04', deletedAt: null,
  }
  const records = written.flatMap(({ block, texts }, i) => {
    const segments = (['original', 'rendering'] as const).map((side, at): Segment => ({
      type: 'segment', id: random.id('seg'), side, order: orders[i]!, blockId: `${side}-${block}`, role: 'paragraph', text: texts[at]!,
    }))
    const [original, rendering] = segments.map(({ id }) => [id])
    return [...segments, { type: 'alignment' as const, id: random.id('ali'), original: original!, rendering: rendering!, status: 'suggested' as const, confidence: 0.9 }]
  })
  return { format: 'hashiya', schemaVersion, records: [article, ...records] }
}

interface Cast {
  readonly people: readonly (readonly [full: NewsPair, surname: NewsPair])[]
  readonly firms: readonly NewsPair[]
  readonly places: readonly NewsPair[]
}

const join = (one: NewsPair, other: NewsPair, between = ''): NewsPair => [one[0] + between + other[0], one[1] + between + other[1]]
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

function drawCast(random: SeededRandom): Cast {
  return {
    people: times(8, () => {
      const surname = coinName(random)
      return [join(random.pick(firstNames), surname, ' '), surname] as const
    }),
    firms: times(7, () => {
      const kind = random.pick(firmKinds), name = coinName(random)
      return [kind[0].replace('{}', name[0]), kind[1].replace('{}', name[1])] as const
    }),
    places: times(5, () => coinName(random)),
  }
}

function coinName(random: SeededRandom): NewsPair {
  const parts = times(random.between(2, 3), () => random.pick(syllables))
  const [arabic, english] = [...parts, random.pick(nameEndings)].reduce((all, part) => join(all, part))
  return [arabic, english[0]!.toUpperCase() + english.slice(1)]
}

function fill([arabic, english]: NewsPair, cast: Cast, random: SeededRandom): NewsPair {
  const drawn = new Map<string, NewsPair>()
  const draw = (hole: string): NewsPair => {
    const known = drawn.get(hole)
    if (known) return known
    const pair = drawHole(hole.replace(/\d$/, ''), cast, random)
    drawn.set(hole, pair)
    return pair
  }
  const put = (text: string, side: 0 | 1) => text.replace(/\{(\w+)\}/g, (_, hole: string) => draw(hole)[side])
  return [put(arabic, 0), put(english, 1)]
}

function drawHole(hole: string, cast: Cast, random: SeededRandom): NewsPair {
  const both = (figure: string): NewsPair => [figure, figure]
  const tables: Readonly<Record<string, readonly NewsPair[]>> = { topic: topics, people, month: months, weekday: weekdays, few, firm: cast.firms, place: cast.places }
  if (hole === 'person') return random.pick(cast.people)[0]
  if (hole === 'surname') return random.pick(cast.people)[1]
  if (hole === 'year') return both(String(random.between(1990, 2027)))
  if (hole === 'count') return both(random.between(12, 9_999).toLocaleString('en'))
  if (hole === 'percent') return drawPercent(random)
  if (hole === 'money') return drawMoney(random)
  return random.pick(tables[hole]!)
}

function drawPercent(random: SeededRandom): NewsPair {
  const figure = String(random.between(20, 990) / 10)
  return random.chance(0.5) ? [`${figure} في المئة`, `${figure} percent`] : [`${figure}%`, `${figure}%`]
}

function drawMoney(random: SeededRandom): NewsPair {
  const whole = random.between(11, 990)
  return random.pick<NewsPair>([
    [`${whole} مليون دولار`, `$${whole} million`],
    [`${whole / 10} مليار يورو`, `€${whole / 10} billion`],
    [`${whole} ألف ريال سعودي`, `${whole},000 Saudi riyals`],
    ['ملياري دولار', 'two billion dollars'],
    [`نحو ${whole} مليون جنيه إسترليني`, `about £${whole} million`],
  ])
}
