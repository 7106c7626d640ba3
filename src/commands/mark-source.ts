// Marks words as what a claim comes from.

import { markingCommand } from './marking-command.ts'

/** Joins the source that has the name, else makes one. */
export const markSource = markingCommand('source', {
  id: 'mark-source',
  labelKey: 'command.markSource',
  keys: ['KeyS'],
})
