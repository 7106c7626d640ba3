// Brings back what was set aside.

import type { DocumentCommand } from './command.ts'
import type { SetAsideArgs } from './set-aside.ts'

/** One row, or all of them when none is named. Each segment is again what it was before. */
export const bringBack: DocumentCommand<SetAsideArgs | void> = {
  id: 'bring-back',
  labelKey: 'command.bringBack',
  group: 'article',
  changes: 'document',
  isEnabled: ({ rows }, args) => rows.setAside.some(row => args?.rowId === undefined || row.id === args.rowId),
  run(draft, { rows }, args) {
    for (const row of rows.setAside) {
      if (args?.rowId !== undefined && row.id !== args.rowId) continue
      for (const id of [...row.original, ...row.rendering]) {
        const { formerRole = 'paragraph', ...segment } = draft.need('segment', id)
        if (segment.role === 'boilerplate')
          draft.put({ ...segment, role: formerRole === 'boilerplate' ? 'paragraph' : formerRole })
      }
    }
  },
}
