// An article as all tabs agree on it, followed through the journal entry by entry, and what this tab has on top of that
// until the journal holds it.

import { ArticleDocument } from '../model/article-document.ts'
import { findConflicts } from '../model/find-conflicts.ts'
import { rebaseDiff } from '../model/rebase-diff.ts'
import type { RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import type { ArticleNews, StorageFault, Stored } from './article-repository.ts'
import type { JournalEntry } from './database.ts'
import { isSoundDiff } from './is-sound-diff.ts'
import type { Journal } from './journal.ts'
import { foldDiff, type LoadedArticle } from './load-article.ts'
import type { Snapshot } from './snapshot-text.ts'

export interface TrackPorts {
  readonly journal: Journal
  readonly load: () => Promise<Stored<LoadedArticle>>
  /** What this tab signs its entries with. */
  readonly writer: string
  readonly onNews: (news: ArticleNews) => void
}

/** A change of this tab on its way into the journal. */
export interface PendingDiff {
  readonly diff: RecordDiff
  /** Its place in the journal, as soon as it has one. */
  seq: number | null
}

/** What this tab wrote, and the keys that came before it since this tab last looked. */
export interface OwnEntry {
  readonly entry: JournalEntry
  readonly between: readonly number[]
}

export class ArticleTrack {
  readonly id: Id<'article'>
  /** Why nothing more may be written: a newer tool was here. */
  fault: StorageFault | null = null
  /** Another tab took the article away while this one had it open. */
  isErased = false
  /** How many entries the journal held when the article was loaded. */
  readonly journalLength: number
  /** What stands in local storage cannot be read, and is not to be written over. */
  readonly sparesLocal: boolean
  private state: Snapshot
  private pending: PendingDiff[] = []
  private isNews = false
  private readonly ports: TrackPorts
  private queue: Promise<void> = Promise.resolve()

  constructor(id: Id<'article'>, loaded: LoadedArticle, ports: TrackPorts) {
    this.id = id
    this.state = loaded
    this.journalLength = loaded.journalLength
    this.sparesLocal = loaded.isLocalDamaged
    this.ports = ports
  }

  get snapshot(): Snapshot {
    return this.state
  }

  /** What this tab shows: the agreed state with its own changes that are still on their way. */
  get shown(): ArticleDocument {
    return this.pending.reduce((document, { diff }) => rebaseDiff(diff, document).document, this.state.document)
  }

  /** To be called as soon as this tab changes something, before anything is awaited. */
  expect(diff: RecordDiff): PendingDiff {
    const pending: PendingDiff = { diff, seq: null }
    this.pending.push(pending)
    return pending
  }

  /** It could not be kept. */
  forget(pending: PendingDiff): void {
    this.pending = this.pending.filter(one => one !== pending)
  }

  /**
   * Goes on to the entry `seq` and resolves when it is there. An entry of this tab is taken from memory when no other
   * tab's lies in between. Rejects when the journal cannot be read: what was missed is read when the next entry comes.
   */
  follow(seq: number, own?: OwnEntry): Promise<void> {
    const step = this.queue.then(() => this.advance(seq, own))
    this.queue = step.catch(() => {})
    return step
  }

  /** After another tab took the article away, the next change brings all of it back: the diff that does so. */
  bringBack(diff: RecordDiff): RecordDiff {
    const added = [...rebaseDiff(diff, this.state.document).document]
    this.isErased = false
    this.state = { ...this.state, document: ArticleDocument.empty }
    return { added, updated: [], removed: [] }
  }

  private async advance(seq: number, own?: OwnEntry): Promise<void> {
    if (seq <= this.state.seq || this.fault) return
    await this.goOn(own)
    if (!this.isNews) return
    this.isNews = false
    this.ports.onNews({ kind: 'changed', document: this.shown })
  }

  private async goOn(own?: OwnEntry): Promise<void> {
    if (own?.between.every(key => key <= this.state.seq)) return this.take(own.entry)
    const entries = await this.ports.journal.entriesAfter(this.id, this.state.seq)
    if (!entries.every(entry => isSoundDiff(entry.diff))) return this.reload()
    for (const entry of entries) this.take(entry)
  }

  private take(entry: JournalEntry): void {
    if (this.fault) return
    if (entry.schemaVersion > schemaVersion) return this.stop({ code: 'newer', schemaVersion: entry.schemaVersion })
    const { seq, at, articleId } = entry
    const rebased = foldDiff(this.state, entry)
    this.state = { document: rebased.document, seq, touchedAt: at }
    const records = findConflicts(entry.diff!, rebased)
    if (records.length > 0) this.ports.onNews({ kind: 'conflict', conflict: { articleId, seq, records } })
    if (entry.writer === this.ports.writer) this.arrived(seq)
    else this.isNews = true
  }

  /** A tab's changes stand in the journal in the order in which it made them: one without a place is the first of those. */
  private arrived(seq: number): void {
    const known = this.pending.findIndex(one => one.seq === seq)
    this.pending.splice(known >= 0 ? known : this.pending.findIndex(one => one.seq === null) >>> 0, 1)
    // While more are on their way nothing looks different: this tab shows its own changes already.
    if (this.pending.length === 0) this.isNews = true
  }

  /** The entries that this tab missed are gone: the state that holds them tells what they did. */
  private async reload(): Promise<void> {
    const loaded = await this.ports.load()
    if (!loaded.ok) return loaded.fault.code === 'newer' ? this.stop(loaded.fault) : undefined
    this.state = loaded.value
    this.pending = this.pending.filter(({ seq }) => seq === null || seq > this.state.seq)
    this.isNews = true
  }

  private stop(fault: StorageFault): void {
    this.fault = fault
    this.ports.onNews({ kind: 'stopped', fault })
  }
}
