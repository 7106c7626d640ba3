// Where a marked name, or what a thing is called, stands on the other side.

import type { Side } from '../../model/records.ts'
import type { SuggestedSpan } from '../../model/suggestion.ts'
import { otherSide } from '../../model/vocabulary.ts'
import { cliticBorders, splitClitic } from '../ar/clitics.ts'
import { chooseCounterpart } from './choose-counterpart.ts'
import { findOccurrences, indexForms, type SoughtForm } from './find-occurrences.ts'
import { formsToSeek } from './forms-to-seek.ts'
import { linkWords } from './link-words.ts'
import type { MarkOnSide, Projection, ProjectionReading } from './mark-on-side.ts'
import { isShortName, matchNames, sameName } from './match-names.ts'
import { foldName } from './name-aliases.ts'
import { isNewsWord } from './news-words.ts'
import { projectPassage } from './project-passage.ts'
import { isFunctionWord, rowWords, type RowWord } from './row-words.ts'
import { unitsOf } from './units-of-row.ts'

type NameMark = MarkOnSide & { readonly kind: 'entity' | 'source' }

interface NamePlaces {
  readonly rule: string
  readonly here: readonly SuggestedSpan[]
  readonly there: readonly SuggestedSpan[]
  readonly trust: number
}

/**
 * By its names, as the article and the tables know them, then by ear, then by the words that it is made of. Null where
 * the row has none, or several that nothing tells apart.
 */
export function projectName(reading: ProjectionReading, mark: NameMark, row: number): Projection | null {
  const own = mark.spans[0]!
  const called = placesByName(reading, mark, row)
  const isName = called.there.some(span => 2 * wordsIn(span.exact) >= wordsIn(own.exact)) || isCalled(mark)
  const tries = [() => (isName ? called : null), () => placesByEar(reading, mark, row)]
  for (const places of tries) {
    const found = places()
    if (!found || found.there.length === 0) continue
    const at = found.here.findIndex(
      span => span.segmentId === own.segmentId && span.start < own.end && own.start < span.end,
    )
    const choice = chooseCounterpart(found.here, at, found.there)
    return choice && projection(mark, choice.span, { confidence: choice.confidence * found.trust, rule: found.rule })
  }
  return byWords(reading, mark, row)
}

/** Rows beside the mark's, when they have the name oftener than this side says it there. */
export function projectNameBeside(reading: ProjectionReading, mark: NameMark, row: number): Projection | null {
  const { here, there } = placesByName(reading, mark, row)
  const surplus = there.length === 1 && here.length === 0 ? there[0]! : null
  const isName = [mark.spans[0]!.exact, surplus?.exact ?? ''].some(words =>
    /^(?!(?:The|An?|Her|His|Its|Their) )\p{Lu}/u.test(words),
  )
  return surplus && isName ? projection(mark, surplus, { confidence: 0.5, rule: 'projection.beside' }) : null
}

const wordsIn = (words: string): number => words.trim().split(/\s+/).length

/** Whether the marked words as a whole are what the thing is called. */
const isCalled = ({ spans, name, side }: NameMark): boolean => {
  const key = foldName(spans[0]!.exact)
  return [...name.called[side], ...name.aliases].some(words => foldName(words) === key)
}

const projection = (
  { side, spans }: NameMark,
  span: SuggestedSpan,
  { confidence, rule }: { readonly confidence: number; readonly rule: string },
): Projection => ({
  target: { side: otherSide(side), spans: [span] },
  confidence,
  reasons: [{ rule, words: [spans[0]!.exact, span.exact] }],
})

function placesByName({ bitext, found }: ProjectionReading, mark: NameMark, row: number): NamePlaces {
  const { side, spans, name } = mark
  const own = spans[0]!.exact
  const called = { ...name.called, [side]: [own, ...name.called[side]] }
  const forms = formsToSeek({ ...name, called }, { known: bitext.known, found })
  const of = (where: Side, sought: readonly SoughtForm[]): readonly SuggestedSpan[] => {
    const index = indexForms(sought)
    return unitsOf(bitext, where, row).flatMap(({ segmentId, text }) =>
      findOccurrences(text, index).map(({ start, end }) => ({ segmentId, start, end, exact: text.slice(start, end) })),
    )
  }
  return {
    rule: 'projection.name',
    trust: 1,
    here: of(side, forms[side]),
    there: of(otherSide(side), forms[otherSide(side)]),
  }
}

const isArabic = (words: string): boolean => /\p{Script=Arabic}/u.test(words)

/** A name of one consonant has to fit better; the row is its company. */
const sameShortName = 0.9

/** Stretches of about as many words that sound like it; in Latin letters they begin with a capital. */
function placesByEar({ bitext }: ProjectionReading, mark: NameMark, row: number): NamePlaces | null {
  const own = mark.spans[0]!.exact
  const count = wordsIn(own)
  if (count > 6) return null
  const across = otherSide(mark.side)
  const words = rowWords(unitsOf(bitext, across, row), bitext.sides[across].language)
  const heard: (SuggestedSpan & { readonly likeness: number })[] = []
  for (let first = 0; first < words.length; first++)
    for (let size = 1; size <= count + 1; size++) {
      for (const span of stretches(words, first, size)) {
        if (isArabic(span.exact) === isArabic(own)) continue
        const [arabic, latin] = isArabic(own) ? [own, span.exact] : [span.exact, own]
        if (!/^\p{Lu}\p{L}{2}/u.test(latin)) continue
        const likeness = matchNames(arabic, latin)
        if (likeness >= (isShortName(latin) ? sameShortName : sameName)) heard.push({ ...span, likeness })
      }
    }
  const there = withoutOverlaps(heard)
  const here = unitsOf(bitext, mark.side, row).flatMap(({ segmentId, text }) =>
    findOccurrences(text, indexForms([{ words: own }])).map(({ start, end }) => ({
      segmentId,
      start,
      end,
      exact: text.slice(start, end),
    })),
  )
  return { rule: 'projection.sound', trust: 0.9, here, there }
}

/** So many words, whole and without what may be particles before them; none where they are not of one text. */
function stretches(words: readonly RowWord[], first: number, size: number): readonly SuggestedSpan[] {
  const [one, last] = [words[first]!, words[first + size - 1]]
  if (last === undefined || last.unit !== one.unit) return []
  const { segmentId, text } = one.unit
  return [0, ...cliticBorders(one.text)].map(border => {
    const start = one.start + border
    const exact = text.slice(start, last.end).replace(/['’]s?$/, '')
    return { segmentId, start, end: start + exact.length, exact }
  })
}

/** Letters of particles that are written on to the word. */
export const particlesOf = ({ text }: Pick<RowWord, 'text'>): number =>
  isArabic(text)
    ? splitClitic(
        text,
        word => isNewsWord(word, 'ar') || isFunctionWord(foldName(word), 'ar') || /^ال\p{L}{3}/u.test(word),
      )
    : 0

function withoutOverlaps(spans: readonly (SuggestedSpan & { readonly likeness: number })[]): readonly SuggestedSpan[] {
  const kept: SuggestedSpan[] = []
  for (const { likeness: _, ...span } of spans.toSorted(
    (a, b) => b.likeness - a.likeness || b.exact.length - a.exact.length,
  ))
    if (!kept.some(one => one.segmentId === span.segmentId && one.start < span.end && span.start < one.end))
      kept.push(span)
  return spans
    .flatMap(({ segmentId, start }) => kept.find(one => one.segmentId === segmentId && one.start === start) ?? [])
    .filter((one, at, all) => all.indexOf(one) === at)
}

/** What is called by common words: «المختبر» and "the laboratory". */
function byWords({ bitext }: ProjectionReading, mark: NameMark, row: number): Projection | null {
  const { side, spans } = mark
  const across = otherSide(side)
  const languages = { from: bitext.sides[side].language, to: bitext.sides[across].language }
  const from = rowWords(unitsOf(bitext, side, row), languages.from)
  const to = rowWords(unitsOf(bitext, across, row), languages.to)
  const marked = new Set(from.flatMap((word, at) => (isIn(word, spans) ? [at] : [])))
  const links = linkWords({ from, to, languages }, bitext, side)
  const passage = projectPassage({ from, to, links }, marked, 'phrase')
  if (passage === null || passage.support < 0.6 || passage.spans.length > 1) return null
  const contents = [...marked].filter(at => from[at]!.isContent).length
  if (new Set(passage.anchors.map(([word]) => word)).size < contents / 2) return null
  const span = withArticle(passage.spans[0]!, to)
  return {
    target: { side: across, spans: [span] },
    confidence: 0.75 * passage.support,
    reasons: [{ rule: 'projection.words', words: passage.anchors.flat() }],
  }
}

export const isIn = ({ unit, start, end }: RowWord, spans: readonly SuggestedSpan[]): boolean =>
  spans.some(span => span.segmentId === unit.segmentId && start < span.end && span.start < end)

const articles = /^(?:the|her|his|its|their|our|my|your)$/i

/** With "the" or "her" before it, without particles before it. */
function withArticle(span: SuggestedSpan, words: readonly RowWord[]): SuggestedSpan {
  const at = words.findIndex(({ unit, start }) => unit.segmentId === span.segmentId && start === span.start)
  const word = words[at]!
  const before = words[at - 1]
  const isIncluded = before?.unit === word.unit && articles.test(before.text)
  const start = isIncluded ? before.start : span.start + particlesOf(word)
  return { ...span, start, exact: word.unit.text.slice(start, span.end) }
}
