// Selects by keys: Shift with the keys that move the cursor.

import type { CommandContext, ViewCommand } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { rangeBetween } from './range-between.ts'
import { stepFrom, type WordStep } from './word-steps.ts'

const steps: readonly (readonly [step: WordStep, id: string, key: string])[] = [
  ['left', 'extend-left', 'Shift+ArrowLeft'],
  ['right', 'extend-right', 'Shift+ArrowRight'],
  ['up', 'extend-up', 'Shift+ArrowUp'],
  ['down', 'extend-down', 'Shift+ArrowDown'],
  ['home', 'extend-home', 'Shift+Home'],
  ['end', 'extend-end', 'Shift+End'],
]

const labelKeys: { readonly [S in WordStep]?: string } = {
  left: 'command.extendLeft',
  right: 'command.extendRight',
  up: 'command.extendUp',
  down: 'command.extendDown',
  home: 'command.extendHome',
  end: 'command.extendEnd',
}

/**
 * Six commands. Everything between the word where the selection began and the word where the cursor is now, in
 * logical order, over any number of segments of one side; a particle in front that is known to be one stays out.
 */
export const extendSelection: readonly ViewCommand[] = steps.map(([step, id, key]): ViewCommand => ({
  id,
  labelKey: labelKeys[step]!,
  group: 'reading',
  keys: [key],
  changes: 'view',
  isEnabled: ({ rows }) => rows.segments.original.length + rows.segments.rendering.length > 0,
  look: context => extendBy(context, step),
}))

function extendBy(context: CommandContext, step: WordStep) {
  const cursor = currentCursor(context),
    next = stepFrom(context, step)
  if (!next) return {}
  if (!cursor) return { cursor: next, selection: null, subtypeAsked: null }
  const { segmentId, start, end } = cursor
  const anchor = cursor.anchor ?? { segmentId, start, end }
  return { cursor: { ...next, anchor }, selection: rangeBetween(context, { ...next, anchor }), subtypeAsked: null }
}
