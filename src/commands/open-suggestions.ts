// The suggestions that nobody has answered yet, and those that the queue goes through.

import type { ArticleDocument } from '../model/article-document.ts'
import type { ArticleRows } from '../model/article-rows.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { suggestionsBySegment } from '../model/suggestion-groups.ts'
import type { CommandContext } from './command.ts'
import { annotationsOnSegments, standsInText, suggestionAnswer, type AnnotationsOn } from './suggestion-answer.ts'
import type { SuggestionQueue } from './suggestion-queue.ts'
import { UnansweredSuggestions } from './unanswered-suggestions.ts'

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
let followed: UnansweredSuggestions | null = null
let open: {
  readonly of: UnansweredSuggestions
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

/**
 * In the order of the article; neither rejected nor marked, on words that stand. Costs what changed in the article since
 * the last call, and a step for each that was found.
 */
export function openSuggestions(reading: Reading): readonly Suggestion[] {
  lookAtSuggestions(reading)
  const { document } = reading,
    { rejected } = reading.view.suggesting
  if (open?.of !== followed || open?.document !== document || open.rejected !== rejected)
    open = { of: followed!, document, rejected, open: followed!.without(rejected) }
  return open.open
}

/**
 * Looks at up to `most` more of what was found, so that a long list need not be put in order and looked at in one go. True
 * when all is.
 */
export function lookAtSuggestions(reading: Reading, most = Infinity): boolean {
  const list = inOrder(foundSuggestions(reading), reading.rows)
  const isNew = followed?.list !== list
  if (isNew) followed = new UnansweredSuggestions(list)
  return followed!.follow(reading, isNew && list.length > most ? 0 : most)
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

/** `annotationsOn` may be shared by many questions about one state of the article. */
export const isOpen = (
  reading: Reading,
  suggestion: Suggestion,
  annotationsOn: AnnotationsOn = annotationsOnSegments(reading),
): boolean =>
  !reading.view.suggesting.rejected.has(suggestion.key) &&
  standsInText(reading, suggestion) &&
  suggestionAnswer(annotationsOn, suggestion) === null

/** The suggestion that the queue stands on; null when there is none, or not any more. */
export function currentSuggestion(reading: Reading): Suggestion | null {
  const { currentKey } = reading.view.suggesting
  return (currentKey !== null && queuedSuggestions(reading).find(({ key }) => key === currentKey)) || null
}

/** Each where its first word stands, the longer of two that begin together first; what stands nowhere comes last. Linear. */
function inOrder(found: readonly Suggestion[], rows: ArticleRows): readonly Suggestion[] {
  if (sorted?.found === found && sorted.rows === rows) return sorted.list
  const groups = suggestionsBySegment(found)
  const list: Suggestion[] = []
  const placed = new Set<string>()
  const put = (segmentId: string) => {
    placed.add(segmentId)
    const begun = groups.get(segmentId)?.filter(suggestion => firstSpan(suggestion)?.segmentId === segmentId)
    if (begun) list.push(...begun.sort(byPlace))
  }
  for (const row of [...rows.rows, ...rows.setAside]) for (const id of [...row.original, ...row.rendering]) put(id)
  if (list.length < found.length)
    list.push(...found.filter(suggestion => !placed.has(firstSpan(suggestion)?.segmentId ?? '')))
  sorted = { found, rows, list }
  return list
}

const firstSpan = ({ targets }: Suggestion) => targets[0]?.spans[0]

function byPlace(a: Suggestion, b: Suggestion): number {
  const one = firstSpan(a),
    other = firstSpan(b)
  return one && other ? one.start - other.start || other.end - one.end : 0
}
