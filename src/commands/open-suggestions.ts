// The suggestions that nobody has answered yet, and those that the queue goes through.

import type { ArticleDocument } from '../model/article-document.ts'
import type { ArticleRows } from '../model/article-rows.ts'
import type { Id } from '../model/records.ts'
import type { Suggestion } from '../model/suggestion.ts'
import type { CommandContext } from './command.ts'
import { standsInText, suggestionAnswer } from './suggestion-answer.ts'
import type { SuggestionQueue } from './suggestion-queue.ts'

type Reading = Pick<CommandContext, 'document' | 'index' | 'rows' | 'view' | 'suggestions'>

const none: readonly Suggestion[] = []

/** What was found, whatever has become of it; one array as long as nothing else is found. */
export const foundSuggestions = ({ suggestions }: Pick<CommandContext, 'suggestions'>): readonly Suggestion[] =>
  suggestions ?? none

let sorted: {
  readonly found: readonly Suggestion[]
  readonly rows: ArticleRows
  readonly list: readonly Suggestion[]
} | null = null
let open: {
  readonly list: readonly Suggestion[]
  readonly document: ArticleDocument
  readonly rejected: ReadonlySet<string>
  readonly open: readonly Suggestion[]
} | null = null
let queued: {
  readonly open: readonly Suggestion[]
  readonly kind: SuggestionQueue['kind']
  readonly least: number
  readonly list: readonly Suggestion[]
} | null = null

/** In the order of the article; neither rejected nor marked, on words that stand. Linear; the last result is remembered. */
export function openSuggestions(reading: Reading): readonly Suggestion[] {
  const list = inOrder(foundSuggestions(reading), reading.rows)
  const { document } = reading,
    { rejected } = reading.view.suggesting
  if (open?.list !== list || open.document !== document || open.rejected !== rejected)
    open = { list, document, rejected, open: list.filter(suggestion => isOpen(reading, suggestion)) }
  return open.open
}

/** The open ones that pass the filter of the queue. Claims alone are ranked: what most needs a check comes first. */
export function queuedSuggestions(reading: Reading): readonly Suggestion[] {
  const all = openSuggestions(reading)
  const { kind, least } = reading.view.suggesting
  if (queued?.open !== all || queued.kind !== kind || queued.least !== least)
    queued = {
      open: all,
      kind,
      least,
      list: ranked(
        kind,
        all.filter(suggestion => passesQueue(reading.view.suggesting, suggestion)),
      ),
    }
  return queued.list
}

const ranked = (kind: SuggestionQueue['kind'], list: readonly Suggestion[]): readonly Suggestion[] =>
  kind === 'claim' ? list.toSorted((a, b) => b.confidence - a.confidence) : list

export const passesQueue = ({ kind, least }: SuggestionQueue, suggestion: Suggestion): boolean =>
  (kind === null || suggestion.kind === kind) && suggestion.confidence >= least

export const isOpen = (reading: Reading, suggestion: Suggestion): boolean =>
  !reading.view.suggesting.rejected.has(suggestion.key) &&
  standsInText(reading, suggestion) &&
  suggestionAnswer(reading, suggestion) === null

/** The suggestion that the queue stands on; null when there is none, or not any more. */
export function currentSuggestion(reading: Reading): Suggestion | null {
  const { currentKey } = reading.view.suggesting
  return (currentKey !== null && queuedSuggestions(reading).find(({ key }) => key === currentKey)) || null
}

function inOrder(found: readonly Suggestion[], rows: ArticleRows): readonly Suggestion[] {
  if (sorted?.found !== found || sorted.rows !== rows) {
    const placed = found.map(suggestion => ({ suggestion, place: placeOf(suggestion, rows) }))
    sorted = { found, rows, list: placed.sort(byPlace).map(({ suggestion }) => suggestion) }
  }
  return sorted.list
}

type Place = readonly number[]

function placeOf({ targets }: Suggestion, { placeOf }: ArticleRows): Place {
  const [target] = targets,
    span = target?.spans[0]
  const place = span && placeOf.get(span.segmentId as Id<'segment'>)
  return place && target
    ? [place.row, target.side === 'original' ? 0 : 1, place.ordinal, span.start, span.start - span.end]
    : [Infinity]
}

function byPlace(a: { readonly place: Place }, b: { readonly place: Place }): number {
  for (const [i, x] of a.place.entries()) {
    const difference = x - (b.place[i] ?? 0)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return 0
}
