// Where the word cursor goes from where it stands.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Id, Side } from '../model/records.ts'
import { otherSide } from '../model/vocabulary.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext } from './command.ts'
import { cursorAt } from './cursor-at.ts'
import { currentCursor } from './current-cursor.ts'
import { liveSpans } from './pointed-target.ts'
import { visualWords } from './visual-words.ts'
import type { WordCursor } from './workspace-view.ts'

/** `left` and `right` as on the page; `up` and `down` by segment; `home` and `end` as lines begin and end; the rest, the whole side. */
export type WordStep = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'first' | 'last'

/**
 * The word that a step leads to, on the same side; null when there is none. Without a cursor every step leads to the
 * selected annotation, or to the beginning. What is set aside is passed over while it is hidden.
 */
export function stepFrom(context: CommandContext, step: WordStep): WordCursor | null {
  const cursor = currentCursor(context)
  if (!cursor) return firstPlace(context)
  const words = wordsIn(context, cursor.segmentId)
  const nearest = cursorAt(context.document, cursor.segmentId, cursor.start)
  const at = words.findIndex(word => word.start === nearest?.start)
  switch (step) {
    case 'left':
    case 'right': {
      const onwards = (step === 'left') === (directionOn(context.document, cursor.side) === 'rtl')
      return words[at + (onwards ? 1 : -1)] ?? edgeOf(context, cursor, onwards ? 1 : -1)
    }
    case 'up':
    case 'down':
      return levelWord(context, cursor, step === 'down' ? 1 : -1)
    case 'home':
    case 'end':
      return words.at(step === 'home' ? 0 : -1) ?? null
    case 'first':
    case 'last':
      return edgeOfSide(context, cursor.side, step)
  }
}

const directionOn = (document: ArticleDocument, side: Side) => document.article.languages[side].direction

function wordsIn({ document }: CommandContext, segmentId: Id<'segment'>): WordCursor[] {
  const { text, side } = document.segment(segmentId)!
  return visualWords(text, directionOn(document, side)).map(({ start, end }) => ({
    side,
    segmentId,
    start,
    end,
    anchor: null,
  }))
}

/** The segments of a side that can be read now, in order. */
function segmentsOn({ rows, view }: CommandContext, side: Side): readonly Id<'segment'>[] {
  const all = rows.segments[side]
  return view.setAsideShown
    ? all
    : all.slice(0, all.length - rows.setAside.reduce((sum, row) => sum + row[side].length, 0))
}

/** Words of the next segment in a direction that has any. */
function nextWords(context: CommandContext, cursor: WordCursor, way: 1 | -1): WordCursor[] {
  const segments = segmentsOn(context, cursor.side)
  const from = context.rows.placeOf.get(cursor.segmentId)?.ordinal ?? 0
  for (let i = from + way; i >= 0 && i < segments.length; i += way) {
    const words = wordsIn(context, segments[i]!)
    if (words.length > 0) return words
  }
  return []
}

const edgeOf = (context: CommandContext, cursor: WordCursor, way: 1 | -1): WordCursor | null =>
  nextWords(context, cursor, way).at(way === 1 ? 0 : -1) ?? null

function edgeOfSide(context: CommandContext, side: Side, step: 'first' | 'last'): WordCursor | null {
  const segments = segmentsOn(context, side)
  for (const id of step === 'first' ? segments : segments.toReversed()) {
    const words = wordsIn(context, id)
    if (words.length > 0) return words.at(step === 'first' ? 0 : -1)!
  }
  return null
}

/** The word as far into the next segment as the cursor is into its own. */
function levelWord(context: CommandContext, cursor: WordCursor, way: 1 | -1): WordCursor | null {
  const [word] = nextWords(context, cursor, way)
  return word ? proportionalWord(context.document, cursor, word.segmentId) : null
}

/** The word of another segment at the same proportion of its text. */
export function proportionalWord(
  document: ArticleDocument,
  cursor: WordCursor,
  segmentId: Id<'segment'>,
): WordCursor | null {
  const from = document.segment(cursor.segmentId)!.text.length,
    to = document.segment(segmentId)!.text.length
  return cursorAt(document, segmentId, Math.round(((cursor.start + cursor.end) / 2 / Math.max(1, from)) * to))
}

/** Where a cursor appears: on the selected annotation, else at the beginning of a side that is shown. */
function firstPlace(context: CommandContext): WordCursor | null {
  const { document, settings } = context
  const shown = (side: Side) => side !== settings.hiddenSide
  const target = activeAnnotation(context)?.targets.find(({ side }) => shown(side))
  const span = target && liveSpans(context, target)[0]
  const side = shown('original') ? 'original' : 'rendering'
  const begin =
    edgeOfSide(context, side, 'first') ??
    (shown(otherSide(side)) ? edgeOfSide(context, otherSide(side), 'first') : null)
  return (span && cursorAt(document, span.segmentId, span.start)) || begin
}
