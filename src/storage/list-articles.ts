// The lines of the library: read where they are good, made anew where they are not.

import type { Id } from '../model/records.ts'
import type { ArticleSummary } from './article-repository.ts'
import { blankSummary } from './library-lines.ts'
import { loadArticle } from './load-article.ts'
import type { RepositoryParts } from './repository-parts.ts'

type Parts = Pick<RepositoryParts, 'journal' | 'local' | 'lines' | 'tracked' | 'rescue'>

/**
 * Last touched first. An article that so far only the journal holds is among them, and so is one that cannot be read.
 * Rejects with what the browser throws.
 */
export async function listArticles(parts: Parts): Promise<readonly ArticleSummary[]> {
  const { journal, local, lines } = parts
  const [last, inDatabase] = await Promise.all([journal.lastKeys(), journal.snapshotIds()])
  const ids = new Set([...last.keys(), ...local.ids(), ...lines.ids()])
  const summaries = await Promise.all(Array.from(ids, id => summaryOf(id, last.get(id), parts)))
  return summaries
    .filter(summary => summary !== null)
    .map(summary => {
      const isMoved = inDatabase.has(summary.id) && local.head(summary.id).state === 'none'
      return { ...summary, place: isMoved ? ('database' as const) : ('local' as const) }
    })
    .sort((a, b) => (a.touchedAt < b.touchedAt ? 1 : a.touchedAt > b.touchedAt ? -1 : 0))
}

async function summaryOf(id: Id<'article'>, lastKey: number | undefined, parts: Parts): Promise<ArticleSummary | null> {
  const { local, lines, tracked } = parts
  const line = lines.read(id)
  const head = local.head(id)
  const isThere = lastKey !== undefined || head.state !== 'none'
  const latest = Math.max(lastKey ?? 0, head.state === 'whole' ? head.seq : 0)
  const isSound = head.state === 'whole' || head.state === 'none'
  if (line && isThere && isSound && line.seq >= latest) return line.summary
  const track = tracked.peek(id)
  if (track && !track.isErased && isThere && track.snapshot.seq >= latest) return lines.write(track.snapshot)
  const loaded = await loadArticle(id, parts)
  if (loaded.ok) return lines.write(loaded.value)
  if (loaded.fault.code !== 'missing') return { ...(line?.summary ?? blankSummary(id)), fault: loaded.fault }
  lines.remove(id)
  return null
}
