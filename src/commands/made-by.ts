// Who made a record, and when.

import type { Made } from '../model/records.ts'
import type { CommandContext } from './command.ts'

export function madeBy({ user, now }: Pick<CommandContext, 'user' | 'now'>): Made {
  const instant = now()
  return { createdBy: user, createdAt: instant, updatedAt: instant }
}
