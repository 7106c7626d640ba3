// Brings articles of a library's file in as a person chose for each, with a copy laid by before anything is changed.

import type { Id } from '../../model/records.ts'
import { bringIn } from '../exchange/bring-in.ts'
import { findExisting } from '../exchange/find-existing.ts'
import { importFile } from '../exchange/import-file.ts'
import { replaceBy } from '../exchange/replace-by.ts'
import type { ArticleRepository, StorageFault, Stored } from '../repository-port.ts'
import type { LibraryEntry } from './inspect-library.ts'
import type { LibraryChoice } from './library-choices.ts'
import { readRange, type LibrarySource } from './library-source.ts'
import type { LongWork } from './long-work.ts'
import { mergeVersions } from './merge-versions.ts'

export type LibraryOutcome =
  | { readonly state: 'skipped' | 'stopped' }
  | { readonly state: 'added' | 'added-beside' | 'replaced' | 'merged' | 'unchanged'; readonly id: Id<'article'> }
  | { readonly state: 'failed'; readonly fault: StorageFault }

export interface LibraryDecision {
  readonly entry: LibraryEntry
  readonly choice: LibraryChoice
}

export interface BringInPorts extends LongWork {
  readonly source: LibrarySource
  readonly repository: ArticleRepository
  readonly newId: (type: 'article') => Id<'article'>
}

/** What became of each, in the order of the decisions; those after a stop are left as they were. */
export async function bringInLibrary(decisions: readonly LibraryDecision[], ports: BringInPorts): Promise<readonly LibraryOutcome[]> {
  const outcomes: LibraryOutcome[] = []
  for (const decision of decisions) {
    ports.onProgress({ done: outcomes.length, whole: decisions.length })
    if (decision.choice === 'skip') outcomes.push({ state: 'skipped' })
    else if (ports.isStopped()) outcomes.push({ state: 'stopped' })
    else {
      outcomes.push(await carryOut(decision, ports).catch((reason: unknown): LibraryOutcome => ({ state: 'failed', fault: { code: 'failed', reason: String(reason) } })))
      await ports.takeBreath()
    }
  }
  return outcomes
}

async function carryOut({ entry, choice }: LibraryDecision, { source, repository, newId, takeBreath }: BringInPorts): Promise<LibraryOutcome> {
  const { document } = await importFile(await readRange(source, entry.range), source.name, { keepsBin: true })
  if (!document) return { state: 'failed', fault: { code: 'missing' } }
  await takeBreath()
  const existing = await findExisting(repository, document)
  const { id } = document.article
  if (existing.state === 'none') return settle(await bringIn(repository, document), 'added')
  if (choice === 'add') return settle(await bringIn(repository, document, newId('article')), 'added-beside')
  if (existing.state === 'unreadable') return { state: 'failed', fault: existing.fault }
  if (existing.state === 'same') {
    if (!existing.restoring) return { state: 'unchanged', id }
    return settle(of(id, await repository.commit(id, existing.restoring)), 'replaced')
  }
  const { version } = existing
  const diff = choice === 'merge' ? mergeVersions(version.document, document) : version.diff
  return settle(of(id, await replaceBy(repository, id, diff)), choice === 'merge' ? 'merged' : 'replaced')
}

const of = (id: Id<'article'>, kept: Stored<void>): Stored<Id<'article'>> => (kept.ok ? { ok: true, value: id } : kept)

const settle = (kept: Stored<Id<'article'>>, state: 'added' | 'added-beside' | 'replaced' | 'merged'): LibraryOutcome =>
  kept.ok ? { state, id: kept.value } : { state: 'failed', fault: kept.fault }
