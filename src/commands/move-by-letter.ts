// Selects letter by letter: Alt with an arrow takes one letter, Shift and Alt take more.

import { isBidiControl } from '../text/bidi-controls.ts'
import { nextGrapheme, previousGrapheme, snapToGraphemes } from '../text/graphemes.ts'
import type { TextRange } from '../text/text-range.ts'
import { wordAt } from '../text/words.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { rangeBetween } from './range-between.ts'
import { stepFrom } from './word-steps.ts'
import type { WordCursor, WorkspaceView } from './workspace-view.ts'

type Way = 'left' | 'right'

/**
 * Four commands. A whole word is entered at the letter nearest to where one comes from; then letter by letter to the
 * ends of the segment, with vowel marks on their letters, spaces and direction marks passed over. In Arabic left is
 * on. Letters are walked in logical order, a Latin word inside Arabic too.
 */
export const moveByLetter: readonly ViewCommand[] = [
  letterCommand('left', false),
  letterCommand('right', false),
  letterCommand('left', true),
  letterCommand('right', true),
]

function letterCommand(way: Way, extends_: boolean): ViewCommand {
  const side = way === 'left' ? 'Left' : 'Right'
  return {
    id: `${extends_ ? 'extend-letter' : 'letter'}-${way}`,
    labelKey: extends_ ? `command.extendLetter${side}` : `command.letter${side}`,
    group: 'reading',
    keys: [`${extends_ ? 'Shift+' : ''}Alt+Arrow${side}`],
    changes: 'view',
    isEnabled: ({ rows }) => rows.segments.original.length + rows.segments.rendering.length > 0,
    look: context => look(context, way, extends_),
  }
}

function look(context: CommandContext, way: Way, isExtending: boolean): Partial<WorkspaceView> {
  const cursor = currentCursor(context)
  if (!cursor) return { cursor: stepFrom(context, way), selection: null, subtypeAsked: null }
  const { text } = context.document.segment(cursor.segmentId)!
  const isOn = (way === 'left') === (context.document.article.languages[cursor.side].direction === 'rtl')
  const letter = isExtending
    ? beyond(text, cursor, isOn)
    : isWord(text, cursor)
      ? within(text, cursor, isOn)
      : beyond(text, cursor, isOn)
  if (!letter) return {}
  const { segmentId, start, end } = cursor
  const next: WordCursor = {
    ...cursor,
    ...letter,
    anchor: isExtending ? (cursor.anchor ?? { segmentId, start, end }) : null,
  }
  return { cursor: next, selection: rangeBetween(context, next, true), subtypeAsked: null }
}

/** Whether the cursor stands on a word as a whole, a word of one letter apart. */
function isWord(text: string, { start, end }: TextRange): boolean {
  const word = wordAt(text, start)
  return word?.start === start && word.end === end && nextGrapheme(text, start) < end
}

const within = (text: string, { start, end }: TextRange, isOn: boolean): TextRange =>
  isOn ? { start, end: nextGrapheme(text, start) } : { start: previousGrapheme(text, end), end }

/** The letter next to the cursor; from inside an extended selection, next to the cursor's outer letter. */
function beyond(text: string, cursor: WordCursor, isOn: boolean): TextRange | null {
  const { anchor } = cursor
  const isAhead = !anchor || anchor.segmentId !== cursor.segmentId || cursor.start > anchor.start
  const isBehind = anchor?.segmentId === cursor.segmentId && cursor.start < anchor.start
  let at = isOn
    ? isBehind
      ? nextGrapheme(text, cursor.start)
      : cursor.end
    : isAhead && anchor
      ? previousGrapheme(text, cursor.end)
      : cursor.start
  for (;;) {
    const to = isOn ? nextGrapheme(text, at) : previousGrapheme(text, at)
    if (to === at) return null
    const letter = snapToGraphemes(text, { start: Math.min(at, to), end: Math.max(at, to) })
    if (
      letter.start < letter.end &&
      !/^\s+$/.test(text.slice(letter.start, letter.end)) &&
      !isBidiControl(text.charCodeAt(letter.start))
    )
      return letter
    at = to
  }
}
