// Sets a row aside: leftovers of the web page that are no part of the article.

import type { CommandContext, DocumentCommand } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import type { ArticleRow } from '../model/article-rows.ts'

export interface SetAsideArgs {
  /** The row of the cursor when it is left out. */
  readonly rowId?: string
}

/** Both sides of the row become boilerplate and remember what they were. Marks on them stay. */
export const setAside: DocumentCommand<SetAsideArgs | void> = {
  id: 'set-aside',
  labelKey: 'command.setAside',
  group: 'article',
  changes: 'document',
  isEnabled: (context, args) => rowMeant(context, args) !== undefined,
  run(draft, context, args) {
    const row = rowMeant(context, args)!
    for (const id of [...row.original, ...row.rendering]) {
      const segment = draft.need('segment', id)
      if (segment.role !== 'boilerplate') draft.put({ ...segment, role: 'boilerplate', formerRole: segment.role })
    }
    const cursor = currentCursor(context)
    return cursor && [...row.original, ...row.rendering].includes(cursor.segmentId)
      ? { cursor: null, selection: null }
      : undefined
  },
}

function rowMeant(context: CommandContext, args: SetAsideArgs | void): ArticleRow | undefined {
  const { rows } = context.rows
  if (args?.rowId !== undefined) return rows.find(row => row.id === args.rowId)
  const cursor = currentCursor(context)
  return cursor ? rows[context.rows.placeOf.get(cursor.segmentId)?.row ?? -1] : undefined
}
