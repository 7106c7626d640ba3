// Moves the word cursor by keys.

import type { ViewCommand } from './command.ts'
import { stepFrom, type WordStep } from './word-steps.ts'

const steps: readonly (readonly [step: WordStep, name: string, key: string])[] = [
  ['left', 'cursor-left', 'ArrowLeft'],
  ['right', 'cursor-right', 'ArrowRight'],
  ['up', 'cursor-up', 'ArrowUp'],
  ['down', 'cursor-down', 'ArrowDown'],
  ['home', 'cursor-home', 'Home'],
  ['end', 'cursor-end', 'End'],
  ['first', 'cursor-first', '$mod+Home'],
  ['last', 'cursor-last', '$mod+End'],
]

const labelKeys: { readonly [S in WordStep]: string } = {
  left: 'command.cursorLeft',
  right: 'command.cursorRight',
  up: 'command.cursorUp',
  down: 'command.cursorDown',
  home: 'command.cursorHome',
  end: 'command.cursorEnd',
  first: 'command.cursorFirst',
  last: 'command.cursorLast',
}

/**
 * Eight commands: by word as words stand on the page, by segment, to the ends of a segment and of the article. A plain
 * move lets go of the selection; the selected annotation stays selected, for keys that give it more words.
 */
export const moveCursor: readonly ViewCommand[] = steps.map(([step, id, key]): ViewCommand => ({
  id,
  labelKey: labelKeys[step],
  group: 'reading',
  keys: [key],
  changes: 'view',
  isEnabled: ({ rows }) => rows.segments.original.length + rows.segments.rendering.length > 0,
  look(context) {
    const cursor = stepFrom(context, step)
    return cursor ? { cursor, selection: null, subtypeAsked: null } : { selection: null }
  },
}))
