// Finding entities and sources by name, whatever the spelling: hamza, vowel marks, quotation marks and case aside.

import { nameKey, nameKeys } from '../../commands/name-keys.ts'
import type { Entity, Side, Source } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'

/** Those of which a name or an alias holds the query; names that begin with it, or have a word that does, come first. Linear. */
export function findRecords<R extends Entity | Source>(records: readonly R[], query: string): readonly R[] {
  const wanted = nameKey(query)
  if (wanted === '') return records
  const ranked = records.flatMap(record => {
    const rank = Math.min(...nameKeys(record).map(key => rankOf(key, wanted)))
    return rank < Infinity ? [{ record, rank }] : []
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ record }) => record)
}

function rankOf(key: string, wanted: string): number {
  const at = key.indexOf(wanted)
  if (at < 0) return Infinity
  if (at === 0) return key.length === wanted.length ? 0 : 1
  return ` ${key}`.includes(` ${wanted}`) ? 2 : 3
}

/** By the name on a side, or on the other where that is missing. n log n. */
export function sortByName<R extends Entity | Source>(records: readonly R[], side: Side, compare: (a: string, b: string) => number): readonly R[] {
  const nameOf = ({ names }: R) => names[side] || names[otherSide(side)]
  return records.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
}
