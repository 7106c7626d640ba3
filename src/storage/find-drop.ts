// The alarm that stands beside every write: does this change take away much of an article at once? Pure.

import type { ArticleDocument } from '../model/article-document.ts'
import type { RecordDiff } from '../model/record-diff.ts'
import type { Id, RecordType } from '../model/records.ts'

export interface Drop {
  readonly type: RecordType
  /** How many of the type the change takes away, and how many there were. */
  readonly count: number
  readonly of: number
}

/**
 * More than ten, because by hand marks go one by one and a name that is taken off every place it stands at goes from a
 * handful; and more than a quarter, because what empties an article (a script, a broken merge, a slip with everything
 * selected) takes far more, while a large article loses a dozen of its thousand marks in ordinary work.
 */
const fewest = 10
const share = 1 / 4

/** What a reader would miss; the rest goes with these. */
const guarded = ['annotation', 'segment'] as const

/** Whether it is worth looking closer. */
export const takesMany = ({ removed }: RecordDiff): boolean => removed.length > fewest

/**
 * The first type of which a diff takes a large share out of `before`; null when it takes little, or only what this
 * page itself added in bulk (`addedInBulk`), which is the undoing of that. Linear in the diff; linear in the document
 * only when the diff removes more than a few records.
 */
export function findDrop(diff: RecordDiff, before: ArticleDocument, addedInBulk: ReadonlySet<Id>): Drop | null {
  if (!takesMany(diff)) return null
  for (const type of guarded) {
    const gone = diff.removed.filter(
      record => record.type === type && before.has(record.id) && !addedInBulk.has(record.id),
    )
    if (gone.length <= fewest) continue
    const of = [...before.all(type)].length
    if (gone.length > of * share) return { type, count: gone.length, of }
  }
  return null
}

/** Ids that a diff adds to an article in bulk; none when it brings the article itself. Linear in the diff. */
export function addedInBulk({ added }: RecordDiff): readonly Id[] {
  const isBulk = added.length > fewest && added.every(record => record.type !== 'article')
  return isBulk ? added.map(record => record.id) : []
}
