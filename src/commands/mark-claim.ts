// Marks words as a claim.

import { markingCommand } from './marking-command.ts'

/** The claim's wording starts as the marked words of each side; its verdict as none. */
export const markClaim = markingCommand('claim', { id: 'mark-claim', labelKey: 'command.markClaim', keys: ['KeyC'] })
