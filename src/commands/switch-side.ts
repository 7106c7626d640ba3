// Takes the cursor across the spine, to what says the same on the other side.

import { otherSide } from '../model/vocabulary.ts'
import { annotationsOn } from './annotations-at.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { cursorAt } from './cursor-at.ts'
import { currentCursor } from './current-cursor.ts'
import { liveSpans } from './pointed-target.ts'
import { proportionalWord, stepFrom } from './word-steps.ts'
import type { WordCursor } from './workspace-view.ts'

/**
 * To the other place of the annotation under the cursor (the selected one first, then the innermost), else to the word
 * as far into the aligned segment, else into the nearest row that has the other side. A selection is let go, places
 * kept for a mark stay.
 */
export const switchSide: ViewCommand = {
  id: 'switch-side',
  labelKey: 'command.switchSide',
  group: 'reading',
  keys: ['KeyT'],
  changes: 'view',
  isEnabled: context => counterpart(context) !== null,
  look: context => ({ cursor: counterpart(context), selection: null, subtypeAsked: null }),
}

/** Where the other side says what stands under the cursor; null when it says nothing or is hidden. */
export function counterpart(context: CommandContext): WordCursor | null {
  const cursor = currentCursor(context) ?? stepFrom(context, 'first')
  if (!cursor || context.settings.hiddenSide === otherSide(cursor.side)) return null
  return markedCounterpart(context, cursor) ?? alignedWord(context, cursor)
}

function markedCounterpart(context: CommandContext, { segmentId, start, end, side }: WordCursor): WordCursor | null {
  const { document, view } = context
  const under = annotationsOn(context, segmentId, start, end)
  const ids = under.filter(id => id === view.activeAnnotationId).concat(under)
  for (const id of ids) {
    const target = document.annotation(id)!.targets.find(one => one.side !== side && liveSpans(context, one).length > 0)
    const span = target && liveSpans(context, target)[0]
    const word = span && cursorAt(document, span.segmentId, span.start)
    if (word) return word
  }
  return null
}

function alignedWord({ document, rows }: CommandContext, cursor: WordCursor): WordCursor | null {
  const all = [...rows.rows, ...rows.setAside],
    at = rows.placeOf.get(cursor.segmentId)?.row ?? 0
  const other = otherSide(cursor.side)
  const own = all[at]?.[cursor.side] ?? [],
    beside = all[at]?.[other] ?? []
  if (beside.length > 0)
    return proportionalWord(
      document,
      cursor,
      beside[Math.floor((own.indexOf(cursor.segmentId) / own.length) * beside.length)]!,
    )
  for (let distance = 1; distance < all.length; distance++)
    for (const row of [all[at - distance], all[at + distance]]) {
      const word = row?.[other][0] && cursorAt(document, row[other][0], 0)
      if (word) return word
    }
  return null
}
