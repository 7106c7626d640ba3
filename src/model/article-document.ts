// The article document: a flat, immutable collection of records by id. It knows records and nothing about where
// they are kept or shown.

import { bucketCount, bucketOf } from './id-bucket.ts'
import { NamingIndex } from './naming-index.ts'
import type {
  Annotation,
  Article,
  Claim,
  DocumentRecord,
  Entity,
  Id,
  RecordOf,
  RecordType,
  Segment,
  Source,
  Alignment,
} from './records.ts'

type Bucket = ReadonlyMap<Id, DocumentRecord>
/** Given by a change: the record to keep under the id, or undefined to drop it. */
export type RecordChanges = ReadonlyMap<Id, DocumentRecord | undefined>

/** What a document knows of itself already. */
interface Known {
  readonly article: Article | undefined
  readonly naming: NamingIndex | undefined
}

const noRecords: Bucket = new Map()

/**
 * Records by id, never changed in place. Looking up is constant; `with` copies only the buckets that change (a few
 * dozen entries in an article of 10,000 marks), so that adding a mark costs the same in a long article as in a
 * short one. Iterating is linear.
 */
export class ArticleDocument {
  readonly size: number
  private readonly buckets: readonly Bucket[]
  /** Looked for once and handed on to the documents that follow, for a document is asked for it at every step. */
  #foundArticle: Article | undefined
  /** Made when it is first asked for, and handed on likewise. */
  #namingIndex: NamingIndex | undefined

  private constructor(buckets: readonly Bucket[], size: number, known?: Known) {
    this.buckets = buckets
    this.size = size
    this.#foundArticle = known?.article
    this.#namingIndex = known?.naming
  }

  static readonly empty = new ArticleDocument(
    Array.from({ length: bucketCount }, () => noRecords),
    0,
  )

  /** Later records win over earlier ones with the same id. */
  static of(records: Iterable<DocumentRecord>): ArticleDocument {
    const buckets = Array.from({ length: bucketCount }, () => new Map<Id, DocumentRecord>())
    for (const record of records) buckets[bucketOf(record.id)]!.set(record.id, record)
    return new ArticleDocument(
      buckets,
      buckets.reduce((size, bucket) => size + bucket.size, 0),
    )
  }

  with(changes: RecordChanges): ArticleDocument {
    if (changes.size === 0) return this
    const buckets = [...this.buckets]
    const copied = new Map<number, Map<Id, DocumentRecord>>()
    let size = this.size
    for (const [id, record] of changes) {
      const number = bucketOf(id)
      let bucket = copied.get(number)
      if (!bucket) {
        bucket = new Map(buckets[number])
        copied.set(number, bucket)
        buckets[number] = bucket
      }
      size -= Number(bucket.has(id))
      if (record) bucket.set(id, record)
      else bucket.delete(id)
      size += Number(bucket.has(id))
    }
    let isArticleChanged = false
    for (const [id, record] of changes) isArticleChanged ||= record?.type === 'article' || id === this.#foundArticle?.id
    return new ArticleDocument(buckets, size, {
      article: isArticleChanged ? undefined : this.#foundArticle,
      naming: this.#namingIndex?.with(Array.from(changes, ([id, after]) => [this.get(id), after] as const)),
    })
  }

  get(id: Id): DocumentRecord | undefined {
    return this.buckets[bucketOf(id)]!.get(id)
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined
  }

  segment(id: Id<'segment'>): Segment | undefined {
    return this.getOf('segment', id)
  }
  alignment(id: Id<'alignment'>): Alignment | undefined {
    return this.getOf('alignment', id)
  }
  annotation(id: Id<'annotation'>): Annotation | undefined {
    return this.getOf('annotation', id)
  }
  entity(id: Id<'entity'>): Entity | undefined {
    return this.getOf('entity', id)
  }
  claim(id: Id<'claim'>): Claim | undefined {
    return this.getOf('claim', id)
  }
  source(id: Id<'source'>): Source | undefined {
    return this.getOf('source', id)
  }

  /** The one article record. Throws on a document without any: `normalizeDocument` sees to it that there is one. */
  get article(): Article {
    if (!this.#foundArticle) for (const record of this.all('article')) return (this.#foundArticle = record)
    if (!this.#foundArticle) throw new RangeError('A document without an article record')
    return this.#foundArticle
  }

  /**
   * Records that differ from those of `earlier`, as they were and as they are; all of them when there is none. Costs
   * what changed between two states of one article, and is linear in both for documents that have nothing in common.
   */
  *differencesFrom(
    earlier: ArticleDocument = ArticleDocument.empty,
  ): Generator<readonly [before: DocumentRecord | undefined, after: DocumentRecord | undefined]> {
    for (const [number, bucket] of this.buckets.entries()) {
      const old = earlier.buckets[number]!
      if (old === bucket) continue
      for (const [id, before] of old) if (bucket.get(id) !== before) yield [before, bucket.get(id)]
      for (const [id, after] of bucket) if (!old.has(id)) yield [undefined, after]
    }
  }

  /**
   * Ids of the records that name any of `ids` (see `namesIn`), in no particular order. Costs what there is of them; the
   * first time that it is asked of an article, linear.
   */
  naming(ids: Iterable<Id>): Set<Id> {
    this.#namingIndex ??= NamingIndex.of(this)
    const found = new Set<Id>()
    for (const id of ids) for (const one of this.#namingIndex.naming(id)) found.add(one)
    return found
  }

  /** The records with these ids, in the order in which all records are given. A few dozen steps for each. */
  *ordered(ids: ReadonlySet<Id>): Generator<DocumentRecord> {
    const numbers = new Set<number>()
    for (const id of ids) numbers.add(bucketOf(id))
    for (const number of [...numbers].sort((a, b) => a - b))
      for (const [id, record] of this.buckets[number]!) if (ids.has(id)) yield record
  }

  *[Symbol.iterator](): Generator<DocumentRecord> {
    for (const bucket of this.buckets) yield* bucket.values()
  }

  /** All records of one type, in no particular order. Linear in the whole document. */
  *all<T extends RecordType>(type: T): Generator<RecordOf<T>> {
    for (const bucket of this.buckets)
      for (const record of bucket.values()) if (record.type === type) yield record as RecordOf<T>
  }

  private getOf<T extends RecordType>(type: T, id: Id): RecordOf<T> | undefined {
    const record = this.get(id)
    return record?.type === type ? (record as RecordOf<T>) : undefined
  }
}
