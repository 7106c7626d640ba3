// The lines of the library in local storage: derived, each good for one state of its article, made anew when it is not.

import type { Id } from '../model/records.ts'
import type { ArticleSummary } from './article-repository.ts'
import type { LocalShelf } from './local-shelf.ts'
import type { Snapshot } from './snapshot-text.ts'
import { summarize } from './summarize.ts'

export interface LibraryLine {
  /** The entry of the journal after which it was made. */
  readonly seq: number
  readonly summary: ArticleSummary
}

export interface LibraryLines {
  ids(): Id<'article'>[]
  /** Null when there is none, or what is there is not one. */
  read(id: Id<'article'>): LibraryLine | null
  /** Makes the line, and keeps it where there is room. */
  write(snapshot: Snapshot): ArticleSummary
  remove(id: Id<'article'>): void
}

const prefix = 'hashiya:summary:'

export function createLibraryLines(shelf: LocalShelf): LibraryLines {
  return {
    ids: () => shelf.namesAfter(prefix),
    read(id) {
      try {
        const line = JSON.parse(shelf.read(prefix + id) ?? 'null') as LibraryLine | null
        return line && isLine(line, id) ? line : null
      } catch {
        return null
      }
    },
    write({ document, seq, touchedAt }) {
      const summary = summarize(document, touchedAt)
      shelf.write(prefix + summary.id, JSON.stringify({ seq, summary } satisfies LibraryLine))
      return summary
    },
    remove: id => shelf.remove(prefix + id),
  }
}

function isLine({ seq, summary }: Partial<LibraryLine>, id: Id<'article'>): boolean {
  const { titles, counts, touchedAt } = summary ?? {}
  return (
    typeof seq === 'number' &&
    summary?.id === id &&
    typeof touchedAt === 'string' &&
    typeof titles?.original === 'string' &&
    typeof titles.rendering === 'string' &&
    Object.values(counts ?? {}).length === 4
  )
}

/** What the library shows of an article that cannot be read: it is there, and opening it says why. */
export const blankSummary = (id: Id<'article'>): ArticleSummary => ({
  id,
  titles: { original: '', rendering: '' },
  counts: { entity: 0, claim: 0, number: 0, source: 0 },
  touchedAt: '1970-01-01T00:00:00.000Z',
  deletedAt: null,
})
