// An article as all tabs agree on it, followed through the journal entry by entry. It never runs ahead of the journal:
// what this tab shows may be further.

import { ArticleDocument } from '../model/article-document.ts'
import { diffBetween, rebaseDiff } from '../model/rebase-diff.ts'
import type { RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import { schemaVersion } from '../model/schema-version.ts'
import type { StorageFault, Stored } from './article-repository.ts'
import type { JournalEntry } from './database.ts'
import type { Journal } from './journal.ts'
import { fold, type LoadedArticle } from './load-article.ts'
import type { Snapshot } from './snapshot-text.ts'

export interface TrackPorts {
  readonly journal: Journal
  readonly load: () => Promise<Stored<LoadedArticle>>
  /** What this tab signs its entries with. */
  readonly writer: string
  /** Called with each change of another tab, in order. */
  readonly onForeign: (diff: RecordDiff) => void
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
    if (own?.between.every(key => key <= this.state.seq)) return this.take(own.entry)
    const entries = await this.ports.journal.entriesAfter(this.id, this.state.seq)
    if (entries.some(entry => entry.diff === null)) return this.reload(own?.entry)
    for (const entry of entries) this.take(entry)
  }

  private take(entry: JournalEntry): void {
    if (this.fault) return
    if (entry.schemaVersion > schemaVersion) {
      this.fault = { code: 'newer', schemaVersion: entry.schemaVersion }
      return
    }
    this.state = fold(this.state, entry)
    if (entry.writer !== this.ports.writer) this.ports.onForeign(entry.diff!)
  }

  /** The entries that this tab missed are gone: what they did is told by the difference. */
  private async reload(own: JournalEntry | undefined): Promise<void> {
    const loaded = await this.ports.load()
    if (!loaded.ok) {
      if (loaded.fault.code === 'newer') this.fault = loaded.fault
      return
    }
    const { document } = own ? fold(this.state, own) : this.state
    const diff = diffBetween(document, loaded.value.document)
    this.state = loaded.value
    this.ports.onForeign(diff)
  }
}
