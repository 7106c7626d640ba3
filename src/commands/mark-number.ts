// Marks words as a number.

import { markingCommand } from './marking-command.ts'

/** Its value is read off the digits, where digits alone say it. */
export const markNumber = markingCommand('number', {
  id: 'mark-number',
  labelKey: 'command.markNumber',
  keys: ['KeyN'],
})
