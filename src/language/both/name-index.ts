// Names of one or several words, looked up at a place among words.

import type { EntityType } from '../../model/records.ts'

export interface NameEntry {
  /** As the words of the text are compared. */
  readonly words: readonly string[]
  readonly entityType: EntityType
  readonly strength: number
  readonly rule: string
}

/** By the first word, the longest name first. */
export type NameIndex = ReadonlyMap<string, readonly NameEntry[]>

/** Of the same words the first entry wins. */
export function toNameIndex(entries: Iterable<NameEntry>): NameIndex {
  const index = new Map<string, NameEntry[]>()
  for (const entry of entries) {
    const first = entry.words[0]
    if (first === undefined) continue
    const row = index.get(first)
    if (row) row.push(entry)
    else index.set(first, [entry])
  }
  for (const row of index.values()) row.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest name that begins with `first`; `wordAt(1)` is the word after it, null where no name goes on. */
export function nameAt(index: NameIndex, first: string, wordAt: (step: number) => string | null): NameEntry | null {
  for (const entry of index.get(first) ?? [])
    if (entry.words.every((word, step) => step === 0 || wordAt(step) === word)) return entry
  return null
}
