// Changing a document: a recipe writes to a draft, and out come the next document and the diff between the two.

import type { ArticleDocument } from './article-document.ts'
import type { RecordDiff } from './record-diff.ts'
import { namesIn } from './names-in.ts'
import { toDiff } from './record-diff.ts'
import type { DocumentRecord, Id, RecordOf, RecordType } from './records.ts'

/** A document that a recipe may write to. Reading sees what the recipe wrote so far. */
export class DocumentDraft {
  private readonly written = new Map<Id, DocumentRecord | undefined>()
  /** By what they name (or named before they were written again): records written so far. Made when it is first asked for. */
  private writtenNaming: Map<Id, Set<Id>> | null = null
  readonly base: ArticleDocument

  constructor(base: ArticleDocument) {
    this.base = base
  }

  get(id: Id): DocumentRecord | undefined {
    return this.written.has(id) ? this.written.get(id) : this.base.get(id)
  }

  /** The record, when there is one of that type under the id. */
  find<T extends RecordType>(type: T, id: Id<T>): RecordOf<T> | undefined {
    const record = this.get(id)
    return record?.type === type ? (record as RecordOf<T>) : undefined
  }

  /** The record; throws when there is none of that type, which is a mistake of the caller. */
  need<T extends RecordType>(type: T, id: Id<T>): RecordOf<T> {
    const record = this.find(type, id)
    if (!record) throw new RangeError(`No ${type} ${id}`)
    return record
  }

  put(record: DocumentRecord): void {
    this.written.set(record.id, record)
    if (this.writtenNaming) noteNames(record, this.writtenNaming)
  }

  remove(id: Id): void {
    this.written.set(id, undefined)
  }

  /**
   * All records of one type, each once, as it stands when its turn comes: a recipe may write while it iterates, and
   * meets nothing that it added meanwhile. Linear in the whole document.
   */
  *all<T extends RecordType>(type: T): Generator<RecordOf<T>> {
    const before = new Map(this.written)
    const current = (id: Id) => {
      const record = this.get(id)
      return record?.type === type ? (record as RecordOf<T>) : undefined
    }
    for (const { id } of this.base.all(type)) {
      const record = before.has(id) ? undefined : current(id)
      if (record) yield record
    }
    for (const id of before.keys()) {
      const record = current(id)
      if (record) yield record
    }
  }

  /**
   * The records that name any of `ids` (see `namesIn`), each once, as they stand now. Costs what there is of them, after
   * one asking that is linear in the document and in what was written.
   */
  naming(ids: Iterable<Id>): readonly DocumentRecord[] {
    if (!this.writtenNaming) {
      this.writtenNaming = new Map()
      for (const record of this.written.values()) if (record) noteNames(record, this.writtenNaming)
    }
    const wanted = new Set(ids)
    const found = new Map<Id, DocumentRecord>()
    const look = (id: Id) => {
      const record = this.get(id)
      if (!record || found.has(id)) return
      for (const name of namesIn(record)) if (wanted.has(name)) found.set(id, record)
    }
    for (const id of this.base.naming(wanted)) look(id)
    for (const one of wanted) for (const id of this.writtenNaming.get(one) ?? []) look(id)
    return [...found.values()]
  }

  finish(): { document: ArticleDocument; diff: RecordDiff } {
    const ends = [...this.written].map(([id, after]) => [this.base.get(id), after] as const)
    return { document: this.base.with(this.written), diff: toDiff(ends) }
  }
}

function noteNames(record: DocumentRecord, naming: Map<Id, Set<Id>>): void {
  for (const name of namesIn(record)) {
    const known = naming.get(name)
    if (known) known.add(record.id)
    else naming.set(name, new Set([record.id]))
  }
}

/** Runs the recipe on a draft of `document`, which stays as it was. */
export function change(
  document: ArticleDocument,
  recipe: (draft: DocumentDraft) => void,
): { document: ArticleDocument; diff: RecordDiff } {
  const draft = new DocumentDraft(document)
  recipe(draft)
  return draft.finish()
}
