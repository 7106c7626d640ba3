// What somebody rejected of the suggestions for an article, in this browser. It is a matter of taste and no part of the
// article: it is not exported, and nothing is lost with it but the same proposals coming again. Local storage holds it,
// because it must be there before the first suggestion is painted; the article's own room is guarded by a bound.

import type { Id } from '../model/records.ts'
import type { LocalShelf } from './local-shelf.ts'

export interface RejectedShelf {
  /** Keys of suggestions, the latest last; empty when nothing readable is kept. */
  read(id: Id<'article'>): readonly string[]
  /** Keeps the latest as far as the bound allows. Without room for them they last as long as the page. */
  write(id: Id<'article'>, keys: readonly string[]): void
  erase(id: Id<'article'>): void
}

const prefix = 'hashiya:rejected:'

/** UTF-16 code units of keys for one article: some four hundred rejections. */
const mostUnits = 40_000

export function createRejectedShelf(shelf: LocalShelf): RejectedShelf {
  return {
    read(id) {
      try {
        const kept: unknown = JSON.parse(shelf.read(prefix + id) ?? '[]')
        return Array.isArray(kept) ? kept.filter(key => typeof key === 'string') : []
      } catch {
        return []
      }
    },
    write(id, keys) {
      const kept = latest(keys)
      if (kept.length > 0) shelf.write(prefix + id, JSON.stringify(kept))
      else shelf.remove(prefix + id)
    },
    erase: id => shelf.remove(prefix + id),
  }
}

function latest(keys: readonly string[]): readonly string[] {
  let room = mostUnits
  const first = keys.findLastIndex(key => (room -= key.length + 3) < 0)
  return keys.slice(first + 1)
}
