// The whole library as one file, the bin included. Knows neither the page nor how files are handed to a person.

import type { Id, Instant } from '../../model/records.ts'
import type { ArticleRepository, ArticleSummary, StorageFault, Stored } from '../repository-port.ts'
import type { LongWork } from './long-work.ts'

export interface WrittenLibrary {
  readonly name: string
  readonly count: number
  /** The articles in the file. */
  readonly ids: readonly Id<'article'>[]
  /** Articles that could not be read and are not in the file. */
  readonly leftOut: readonly { readonly summary: ArticleSummary; readonly fault: StorageFault }[]
}

export interface LibraryTarget extends LongWork {
  readonly now: Instant
  /** Takes the next piece of the file. */
  write(piece: string): void
}

/** Null when it was stopped. Each article is read and written for itself; linear in all of them. */
export async function writeLibrary(repository: ArticleRepository, target: LibraryTarget): Promise<Stored<WrittenLibrary | null>> {
  const { createLibraryWriter } = await import('../../interchange/native/serialize-library.ts')
  const listed = await repository.list()
  if (!listed.ok) return listed
  const { now } = target
  const writer = createLibraryWriter(now)
  const leftOut: { summary: ArticleSummary; fault: StorageFault }[] = []
  const ids: Id<'article'>[] = []
  target.write(writer.head)
  for (const [number, summary] of listed.value.entries()) {
    if (target.isStopped()) return { ok: true, value: null }
    target.onProgress({ done: number, whole: listed.value.length })
    const stored = await repository.open(summary.id)
    await target.takeBreath()
    if (stored.ok) {
      target.write(writer.article(stored.value))
      ids.push(summary.id)
    }
    else if (stored.fault.code !== 'missing') leftOut.push({ summary, fault: stored.fault })
    await target.takeBreath()
  }
  target.write(writer.tail)
  return { ok: true, value: { name: `hashiya-library-${now.slice(0, 10)}.json`, count: listed.value.length - leftOut.length, ids, leftOut } }
}
