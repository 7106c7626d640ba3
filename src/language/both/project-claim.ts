// Where marked words of a claim end up on the other side: its clause by the words that are linked, else the sentence.

import type { SuggestedSpan } from '../../model/suggestion.ts'
import { otherSide } from '../../model/vocabulary.ts'
import type { Bitext } from './bitext.ts'
import { linkWords } from './link-words.ts'
import type { MarkOnSide, Projection } from './mark-on-side.ts'
import { foldName } from './name-aliases.ts'
import { isNewsWord } from './news-words.ts'
import { isIn } from './project-name.ts'
import { projectPassage, spansOf, type Passage } from './project-passage.ts'
import { rowWords, type RowWord } from './row-words.ts'
import { unitsOf } from './units-of-row.ts'

/** A mark that holds so much of its row is of the whole of it. */
const almostAll = 0.95

/** `rows` are those that the mark stands in. Null where none of them has another side. */
export function projectClaim(bitext: Bitext, mark: MarkOnSide, rows: readonly number[]): Projection | null {
  const parts = rows.flatMap(row => projectRow(bitext, mark, row) ?? [])
  if (parts.length === 0) return null
  return {
    target: { side: otherSide(mark.side), spans: parts.flatMap(({ spans }) => spans) },
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    reasons: parts.map(({ rule, words }) => ({ rule, words })),
  }
}

interface Marked {
  readonly from: readonly RowWord[]
  readonly spans: readonly SuggestedSpan[]
  /** A whole sentence keeps the preposition that it begins with. */
  readonly isWhole: boolean
}

interface Part {
  readonly spans: readonly SuggestedSpan[]
  readonly confidence: number
  readonly rule: string
  readonly words: readonly string[]
}

function projectRow(bitext: Bitext, { side, spans }: MarkOnSide, row: number): Part | null {
  const across = otherSide(side)
  const languages = { from: bitext.sides[side].language, to: bitext.sides[across].language }
  const from = rowWords(unitsOf(bitext, side, row), languages.from)
  const to = rowWords(unitsOf(bitext, across, row), languages.to)
  const marked = new Set(from.flatMap((word, at) => (isIn(word, spans) ? [at] : [])))
  if (to.length === 0 || marked.size === 0) return null
  const whole = { first: 0, last: to.length - 1 }
  const tidy = (found: readonly SuggestedSpan[], isWhole = false) =>
    found.map(span => tidySpan(span, to, { from, spans, isWhole }))
  if (marked.size >= almostAll * from.length)
    return { spans: tidy(spansOf(to, whole), true), confidence: 0.9, rule: 'projection.sentence', words: [] }
  const links = linkWords({ from, to, languages }, bitext, side)
  const runs = runsOf(marked)
  const passages = runs.map(run => {
    const shape = runs.length > 1 && run.size <= shortRun ? 'phrase' : 'clause'
    return projectPassage({ from, to, links }, run, shape)
  })
  const found = passages.filter(passage => passage !== null && passage.support >= 0.35) as Passage[]
  if (found.length === 0)
    return { spans: tidy(spansOf(to, whole), true), confidence: 0.3, rule: 'projection.sentence', words: [] }
  const anchors = found.flatMap(passage => passage.anchors)
  const support = Math.min(...found.map(passage => passage.support))
  return {
    spans: joined(tidy(found.flatMap(passage => passage.spans))),
    confidence: Math.min(0.9, 0.3 + 0.5 * support + 0.03 * anchors.length),
    rule: 'projection.clause',
    words: anchors.flat(),
  }
}

/** Words left out that part a mark in two. */
const longGap = 4
/** Words of a piece that is no clause of its own. */
const shortRun = 3

/** The marked words, parted where many between them are not marked. */
function runsOf(marked: ReadonlySet<number>): readonly ReadonlySet<number>[] {
  const runs: number[][] = []
  for (const at of [...marked].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && at - run.at(-1)! <= longGap) run.push(at)
    else runs.push([at])
  }
  return runs.length > 1 ? runs.map(run => new Set(run)) : [marked]
}

/** In the order of the text, those that overlap as one. */
function joined(spans: readonly SuggestedSpan[]): readonly SuggestedSpan[] {
  const order = spans.toSorted((a, b) => (a.segmentId === b.segmentId ? a.start - b.start : 0))
  return order.filter(
    (span, at) =>
      !order.some((other, place) => place !== at && holds(other, span) && (place < at || !holds(span, other))),
  )
}

const holds = (one: SuggestedSpan, other: SuggestedSpan): boolean =>
  one.segmentId === other.segmentId && one.start <= other.start && one.end >= other.end

/**
 * Without a joining word or a particle before it, unless the mark has one; with the quotation marks around it, or its full
 * stop, where the mark has them.
 */
function tidySpan(span: SuggestedSpan, words: readonly RowWord[], { from, spans, isWhole }: Marked): SuggestedSpan {
  let at = words.findIndex(({ unit, start }) => unit.segmentId === span.segmentId && start === span.start)
  const own = from.find(word => isIn(word, spans))
  const isLead = (word: RowWord): boolean =>
    word.lead !== null && word.lead !== own?.lead && !(isWhole && word.lead === 'preposition')
  while (isLead(words[at]!) && (words[at + 1]?.end ?? Infinity) <= span.end) at++
  const before = words[at - 1]
  if (before?.unit === words[at]!.unit && /^(?:the|an?|her|his|its|their|our)$/i.test(before.text)) at--
  const { unit, start: first } = words[at]!
  const { text } = unit
  const [opening, closing] = [spans[0]!.exact, spans.at(-1)!.exact]
  const isQuoted = /^["“«]/.test(opening) && /["“«]/.test(text[first - 1] ?? '')
  const start = isQuoted ? first - 1 : first + joiningLetters(words[at]!.text)
  let { end } = span
  const held = text.slice(start, end)
  if (/[”»]/.test(text[end] ?? '') && /[“«][^”»]*$/.test(held)) end++
  else if (text[end] === '"' && (held.match(/"/g)?.length ?? 0) % 2 === 1) end++
  if (/[.!?؟]$/.test(closing) && /[.!?؟]/.test(text[end] ?? '')) end++
  return { ...span, start, end, exact: text.slice(start, end) }
}

/** و and ف before a word that does not begin with them by itself. */
function joiningLetters(word: string): number {
  const folded = foldName(word)
  if (/^و\p{L}{2}/u.test(folded)) return ownWaw.test(folded) ? 0 : 1
  if (!/^ف\p{L}{2}/u.test(folded)) return 0
  return /^ف(?:قد|في|س[يتن]|ال|ان|لا|لم|لن|ما|هو|هي|هذ)/.test(folded) || isNewsWord(word.slice(1), 'ar') ? 1 : 0
}

/** The beginnings of words that have a و of their own. */
const ownWaw =
  /^و(?:زير|زار|كال|كيل|قت|قع|قف|صل|صف|صي|جد|جه|ضع|ضح|فا|في|طن|احد|حد|حش|را|رق|سط|سيل|سايل|فق|فد|لد|لاد|لاي|ثيق|ثايق|اجه|افق|اصل|اشنطن|عد|عي|ظيف|ظايف|انغ|اتس|يل|يك|يندوز)/
