// Puts an article together of which something cannot be read, from whatever else is kept of it. What could not be read
// is set aside untouched before anything takes its place. Loaded when it is first needed.

import type { Id } from '../model/records.ts'
import type { Stored } from './article-repository.ts'
import { createBackupStore } from './backup-store.ts'
import { damageId, type DamageShelf } from './damage-shelf.ts'
import type { AskForDatabase, JournalEntry } from './database.ts'
import type { Journal } from './journal.ts'
import { latestBackup } from './latest-backup.ts'
import { assemble, fail, findArticle, findNewer, type FoundArticle, type LoadedArticle } from './load-article.ts'
import type { LocalSnapshots } from './local-snapshots.ts'
import { rebuildArticle, type Rebuild } from './rebuild-article.ts'
import { toSnapshotText } from './snapshot-text.ts'
import type { KeptDamage, StorageNews } from './storage-care.ts'

export interface RescuePorts {
  readonly local: LocalSnapshots
  readonly journal: Journal
  readonly damages: DamageShelf
  readonly database: AskForDatabase
  readonly now: () => string
  readonly onNews: (news: StorageNews) => void
}

/**
 * To be run by one tab at a time. Where nothing can be put together the fault is `damaged`, and everything stays as it
 * is found. Rejects with what the browser throws.
 */
export async function rescueArticle(id: Id<'article'>, ports: RescuePorts): Promise<Stored<LoadedArticle>> {
  const found = await findArticle(id, ports)
  // Another tab may have been here in between.
  const sound = assemble(id, found)
  if (sound) return sound
  const entries = await ports.journal.entriesAfter(id, -1)
  const newer = findNewer(entries)
  if (newer) return newer
  const rebuild = rebuildArticle(id, {
    ...found,
    entries,
    backup: await latestBackup(createBackupStore(ports.database), id).catch(() => null),
  })
  if (!rebuild) return fail({ code: 'damaged', raw: unreadText(found, entries) })
  const isSetAside = await setAside(id, { found, rebuild }, ports)
  const { snapshot, rebuilt } = rebuild
  ports.onNews({ kind: 'rebuilt', articleId: id, titles: snapshot.document.article.titles, rebuilt })
  const isLocalDamaged = !isSetAside && found.here !== null && found.here.state !== 'whole'
  return { ok: true, value: { ...snapshot, journalLength: entries.length, isLocalDamaged } }
}

/** False when there was no room: then what cannot be read stays where it is. */
async function setAside(
  id: Id<'article'>,
  { found: { here, kept, history }, rebuild: { snapshot, rebuilt, unread } }: { found: FoundArticle; rebuild: Rebuild },
  { damages, local, now }: RescuePorts,
): Promise<boolean> {
  const { titles } = snapshot.document.article
  const damage = (foundIn: KeptDamage['foundIn'], raw: string): KeptDamage => ({
    id: damageId(id, foundIn, raw),
    articleId: id,
    titles,
    at: now(),
    foundIn,
    raw,
    rebuilt,
  })
  const isHereDamaged = here !== null && here.state !== 'whole'
  const all = [
    ...(isHereDamaged ? [damage('local', here.raw)] : []),
    ...(kept && kept.state !== 'whole' ? [damage('snapshot', String(history.snapshot!.raw))] : []),
  ]
  // Marks of entries that were taken away hold nothing: they are laid by only where nothing else tells of a gap.
  const told = all.length > 0 ? unread.filter(({ diff }) => diff !== null) : unread
  if (told.length > 0) all.push(damage('journal', JSON.stringify({ entries: told })))
  try {
    await damages.setAside(all, { articleId: id, seq: snapshot.seq, raw: toSnapshotText(snapshot) })
  } catch {
    return false
  }
  if (isHereDamaged && local.read(id)?.raw === here.raw) local.remove(id)
  return true
}

function unreadText({ here, history }: FoundArticle, entries: readonly JournalEntry[]): string {
  if (here && here.state !== 'whole') return here.raw
  return history.snapshot ? String(history.snapshot.raw) : JSON.stringify({ entries })
}
