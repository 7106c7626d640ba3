// Opens an article: everything that is kept of it, whoever kept it.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Id } from '../model/records.ts'
import type { Stored } from './article-repository.ts'
import type { ArticleTrack } from './article-track.ts'
import type { RepositoryParts } from './repository-parts.ts'

type Parts = Pick<RepositoryParts, 'tracked' | 'snapshots' | 'news' | 'environment'>

/** So many entries of one article in the journal, and opening it takes them out. */
const longJournal = 200

/** Normalized. Rejects with what the browser throws. */
export async function openArticle(id: Id<'article'>, parts: Parts): Promise<Stored<ArticleDocument>> {
  const { tracked } = parts
  if (tracked.peek(id)?.isErased) tracked.drop(id)
  dropIdle(id, parts)
  const isNew = !tracked.peek(id)
  const found = await tracked.obtain(id)
  if (!found.ok) return found
  const track = found.value
  if (!isNew) await track.follow(Infinity)
  if (track.fault) return { ok: false, fault: track.fault }
  if (isNew) tidy(track, parts)
  return { ok: true, value: track.shown }
}

/** Articles that nobody looks at any more are not followed any more. */
function dropIdle(id: Id<'article'>, { tracked, snapshots, news }: Parts): void {
  for (const other of tracked.ids())
    if (other !== id && !news.has(other) && !snapshots.isPending(other)) tracked.drop(other)
}

/** Nothing rests on it: what fails is tried again when the article is opened again. */
function tidy(track: ArticleTrack, { snapshots, environment }: Parts): void {
  if (track.journalLength > longJournal) environment.idle(() => void snapshots.checkpoint(track).catch(() => {}))
}
