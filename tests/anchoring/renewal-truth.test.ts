// Marks after random edits, against a truth that knows every word: in the right place or without one, never in a wrong
// one. `ANCHORING_ROUNDS=2000 npx vitest run tests/anchoring/renewal-truth` tries many and prints the rates.

import { expect, it } from 'vitest'
import { proposePlaces } from '../../src/anchoring/propose-places.ts'
import { renewSide } from '../../src/commands/renew-side.ts'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { change } from '../../src/model/change.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import { normalizeDocument } from '../../src/model/normalize-document.ts'
import { ordersFor } from '../../src/model/order-keys.ts'
import type { Annotation, Article, Segment, TextAnchor } from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'
import { wordsOf } from '../../src/text/words.ts'
import { seededRandom } from '../bench/seeded-random.ts'
import { CharacterIdentities } from '../model/character-identities.ts'
import { freshSentences, pressSentences, strayWords } from './press-sentences.ts'
import { editArticle, editSentence, judge, startOf, textOf, toSentence, type OwnWords, type Press, type Random, type Sentence } from './word-identities.ts'

const rounds = Number(process.env.ANCHORING_ROUNDS ?? 40)
const made = { createdBy: '', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }
const article: Article = {
  ...made, type: 'article', id: 'a', titles: { original: '', rendering: '' }, url: '', publisher: '', author: '', publishedOn: '', deletedAt: null,
  languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
}

interface Trial {
  readonly document: ArticleDocument
  readonly sentences: readonly Sentence[]
  /** What each mark owns. */
  readonly own: ReadonlyMap<string, OwnWords>
  readonly press: Press
  readonly random: Random
}

/** An article of one side with a mark of one to four words on most sentences; now and then a sentence stands there twice. */
function trial(seed: number): Trial {
  const { next: random } = seededRandom(seed)
  const language = seed % 2 === 0 ? 'ar' : 'en'
  const texts = [...pressSentences[language], ...(random() < 0.3 ? [pressSentences[language][16]!] : [])]
  const sentences = texts.map(toSentence)
  const orders = ordersFor(sentences.length)
  const segments = sentences.map((sentence, i): Segment => ({ type: 'segment', id: `s${i}`, side: 'original', order: orders[i]!, blockId: `b${i}`, role: 'paragraph', text: textOf(sentence) }))
  const own = new Map<string, OwnWords>()
  const marks = sentences.flatMap((sentence, i) => [0, 1].flatMap((n): Annotation[] => {
    const first = Math.floor(random() * sentence.length), last = Math.min(sentence.length - 1, first + Math.floor(random() * 4))
    const start = startOf(sentence, first), end = startOf(sentence, last) + sentence[last]!.text.length
    const words = wordsOf(segments[i]!.text).filter(word => word.start >= start && word.end <= end)
    if (words.length === 0) return []
    const id = `m${i}-${n}`
    own.set(id, new Map(sentence.slice(first, last + 1).map(word => [word.id, word.text])))
    return [{ ...made, type: 'annotation', id, kind: 'number', tags: [], note: '', quantity: { kind: 'cardinal', value: null, high: null, unit: '', currency: '', modifier: 'exact', date: '' },
      targets: [{ side: 'original', spans: [makeAnchor(segments[i]!, { start: words[0]!.start, end: words.at(-1)!.end })] }] }]
  }))
  return { document: ArticleDocument.of([article, ...segments, ...marks]), sentences, own, random, press: { fresh: freshSentences[language], stray: strayWords[language] } }
}

class Rates {
  right = 0
  wrong = 0
  /** Without a place, with words of the mark still there; and without any left. */
  lost = 0
  gone = 0
  readonly faults: string[] = []
  readonly proposals = { first: 0, amongThree: 0, none: 0, of: 0, beliefs: new Map<string, { of: number; true: number }>() }

  /** `sentenceOf` gives the words of a segment as they are now. */
  add(document: ArticleDocument, { own }: Trial, sentenceOf: ReadonlyMap<string, Sentence>): void {
    const segments = [...document.all('segment')].sort((a, b) => (a.order < b.order ? -1 : 1))
    for (const { id, targets } of document.all('annotation')) {
      const span = targets[0]!.spans[0]!, mine = own.get(id)!
      const isThere = [...sentenceOf.values()].some(sentence => sentence.some(word => mine.has(word.id)))
      if (span.status) {
        if (!isThere) this.gone++
        else {
          this.lost++
          this.propose(span, segments, sentenceOf, mine)
        }
        continue
      }
      const outcome = judge(sentenceOf.get(span.segmentId)!, span, mine, [...sentenceOf.values()])
      this[outcome]++
      if (outcome === 'wrong') this.faults.push(`${id} «${span.exact}» in «${document.segment(span.segmentId)!.text}»`)
    }
  }

  private propose(span: TextAnchor, segments: readonly Segment[], sentenceOf: ReadonlyMap<string, Sentence>, own: OwnWords): void {
    const proposals = proposePlaces(span, segments)
    const isTrue = proposals.map(place => judge(sentenceOf.get(place.segmentId)!, place, own, [...sentenceOf.values()]) === 'right')
    this.proposals.of++
    this.proposals.first += Number(isTrue[0] === true)
    this.proposals.amongThree += Number(isTrue.slice(0, 3).includes(true))
    this.proposals.none += Number(proposals.length === 0)
    const [best] = proposals
    if (!best) return
    const belief = (Math.floor(best.confidence * 10) / 10).toFixed(1)
    const counts = this.proposals.beliefs.get(belief) ?? { of: 0, true: 0 }
    this.proposals.beliefs.set(belief, { of: counts.of + 1, true: counts.true + Number(isTrue[0]) })
  }

  print(title: string): void {
    const all = this.right + this.wrong + this.lost + this.gone
    const share = (count: number, of = all) => `${((100 * count) / Math.max(1, of)).toFixed(2)} %`
    const { proposals } = this
    console.log(
      `${title}: ${all} marks; right ${share(this.right)}, without a place ${share(this.lost + this.gone)} (words gone ${share(this.gone)}, words still there ${share(this.lost)}), wrong ${this.wrong}\n` +
      `  proposals for ${proposals.of}: first is true ${share(proposals.first, proposals.of)}, among three ${share(proposals.amongThree, proposals.of)}, none ${share(proposals.none, proposals.of)}\n` +
      [...proposals.beliefs].sort().map(([belief, { of, true: right }]) => `  confidence ${belief}: ${of}, true ${share(right, of)}`).join('\n'))
    for (const fault of this.faults.slice(0, 12)) console.log(`  wrong: ${fault}`)
  }
}

it('[M1] another text for a side leaves every mark in its right place or without one', () => {
  const rates = new Rates()
  let ids = 0
  for (let seed = 1; seed <= rounds; seed++) {
    const start = trial(seed)
    const now = editArticle(start.sentences, start.press, start.random)
    const blocks = now.map(sentence => ({ role: 'paragraph' as const, text: textOf(sentence), boilerplate: false, sentences: [{ start: 0, end: textOf(sentence).length }] }))
    const { document } = change(start.document, draft => void renewSide(draft, { side: 'original', blocks, newId: type => `new-${type}-${ids++}` }))
    expect(normalizeDocument(document)).toBe(document)
    const segments = [...document.all('segment')].sort((a, b) => (a.order < b.order ? -1 : 1))
    expect(segments.map(({ text }) => text)).toEqual(now.map(textOf))
    rates.add(document, start, new Map(segments.map(({ id }, i) => [id, now[i]!])))
  }
  if (process.env.ANCHORING_ROUNDS) rates.print('Another text')
  expect(rates.faults).toEqual([])
  expect(rates.right / (rates.right + rates.lost)).toBeGreaterThan(0.85)
})

it('[M1] typing in sentences leaves every mark on its words, or without a place when none are left', () => {
  const count = { right: 0, gone: 0 }
  for (let seed = 1; seed <= rounds; seed++) {
    const start = trial(seed)
    const truth = CharacterIdentities.of(start.document, 'typist')
    const { document } = change(start.document, draft => {
      for (const [i, sentence] of start.sentences.entries()) {
        let edited = sentence
        for (let acts = Math.floor(start.random() * 4); acts > 0; acts--) {
          const before = edited
          const next = editSentence(edited, start.press, start.random)
          // A word that gives way to itself is no change.
          if (textOf(next) === textOf(before)) continue
          edited = next
          const changes = [splice(before, edited)]
          truth.edit(`s${i}`, changes, textOf(before))
          editSegmentText(draft, `s${i}`, changes)
        }
      }
    })
    expect(truth.faults(document)).toEqual([])
    for (const { targets } of document.all('annotation')) count[targets[0]!.spans[0]!.status ? 'gone' : 'right']++
  }
  if (process.env.ANCHORING_ROUNDS) console.log(`Typing: ${count.right} right, ${count.gone} without a place and without words, 0 wrong`)
})

/** The real change between two sentences that differ in one place, which only the identities of their words tell. */
function splice(before: Sentence, after: Sentence): { from: number; to: number; insert: string } {
  let head = 0
  while (head < before.length && head < after.length && isSame(before[head]!, after[head]!)) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && isSame(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail++
  const old = before.slice(head, before.length - tail), fresh = after.slice(head, after.length - tail)
  const from = startOf(before, head), length = textOf(before).length
  if (old.length === 1 && fresh.length === 1 && old[0]!.id === fresh[0]!.id) return letters(from, old[0]!.text, fresh[0]!.text)
  const text = textOf(fresh)
  if (old.length === 0) return from > length ? { from: length, to: length, insert: ` ${text}` } : { from, to: from, insert: text === '' ? '' : `${text} ` }
  const to = from + textOf(old).length
  if (fresh.length > 0) return { from, to, insert: text }
  return to < length ? { from, to: to + 1, insert: '' } : { from: Math.max(0, from - 1), to, insert: '' }
}

const isSame = (a: Sentence[number], b: Sentence[number]): boolean => a.id === b.id && a.text === b.text

/** What is typed to mend a word: the letters between those that stay at both ends. */
function letters(from: number, old: string, now: string): { from: number; to: number; insert: string } {
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return { from: from + head, to: from + old.length - tail, insert: now.slice(head, now.length - tail) }
}
