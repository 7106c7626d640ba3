// Which records name an id: what a change of that record may have to move or mend. Derived, and never changed in place,
// so that each document of an article can have its own at the cost of what changed.

import { bucketCount, bucketOf } from './id-bucket.ts'
import { namesIn } from './names-in.ts'
import type { DocumentRecord, Id } from './records.ts'

type Bucket = ReadonlyMap<Id, readonly Id[]>

export class NamingIndex {
  private readonly buckets: readonly Bucket[]

  private constructor(buckets: readonly Bucket[]) {
    this.buckets = buckets
  }

  /** From scratch; linear. */
  static of(records: Iterable<DocumentRecord>): NamingIndex {
    const buckets = Array.from({ length: bucketCount }, () => new Map<Id, Id[]>())
    for (const record of records)
      for (const name of namesIn(record)) {
        const bucket = buckets[bucketOf(name)]!
        const list = bucket.get(name)
        if (list) list.push(record.id)
        else bucket.set(name, [record.id])
      }
    return new NamingIndex(buckets)
  }

  /** Ids of the records that name `id`, in no particular order. */
  naming(id: Id): readonly Id[] {
    return this.buckets[bucketOf(id)]!.get(id) ?? none
  }

  /** The index after records changed; undefined stands for absent. Costs what they name that they did not, or no longer. */
  with(ends: Iterable<readonly [before: DocumentRecord | undefined, after: DocumentRecord | undefined]>): NamingIndex {
    const moves = new Map<Id, Moves>()
    const movesOf = (name: Id): Moves => {
      let known = moves.get(name)
      if (!known) moves.set(name, (known = { gone: new Set(), come: [] }))
      return known
    }
    for (const [before, after] of ends) {
      const had = before ? namesIn(before) : none,
        has = after ? namesIn(after) : none
      for (const name of had) if (!has.includes(name)) movesOf(name).gone.add(before!.id)
      for (const name of has) if (!had.includes(name)) movesOf(name).come.push(after!.id)
    }
    return moves.size === 0 ? this : this.moved(moves)
  }

  private moved(moves: ReadonlyMap<Id, Moves>): NamingIndex {
    const buckets = [...this.buckets]
    const copied = new Map<number, Map<Id, readonly Id[]>>()
    for (const [name, { gone, come }] of moves) {
      const number = bucketOf(name)
      let bucket = copied.get(number)
      if (!bucket) {
        bucket = new Map(buckets[number])
        copied.set(number, bucket)
        buckets[number] = bucket
      }
      const list = [...(bucket.get(name) ?? none).filter(id => !gone.has(id)), ...come]
      if (list.length > 0) bucket.set(name, list)
      else bucket.delete(name)
    }
    return new NamingIndex(buckets)
  }
}

interface Moves {
  readonly gone: Set<Id>
  readonly come: Id[]
}

const none: readonly Id[] = []
