// What the article calls things: its names by key, the words in them, and the text to look for words in. Derived, and
// brought up to date from one document to the next at the cost of what changed, so that marking a name costs the same
// in a long article as in a short one.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Annotation, DocumentRecord, Entity, Id, Side, Source } from '../model/records.ts'
import { sides } from '../model/vocabulary.ts'
import { nameKeys } from './name-keys.ts'

/** An entity, a source, or a mention of one. */
export type Named = Entity | Source | (Annotation & { readonly kind: 'entity' | 'source' })

const wordLetter = /[\p{L}\p{M}\p{N}\u0640]/u
const wordRuns = /[\p{L}\p{M}\p{N}\u0640]+/gu
const wordOnly = /^[\p{L}\p{M}\p{N}\u0640]+$/u

class NameIndex {
  private readonly byKey = new Map<string, Map<Id, Named>>()
  private readonly byWord = new Map<string, Set<Id>>()
  /** How often each run of letters stands in the text of a side; made when it is first asked for. */
  private runs: { readonly [S in Side]: Map<string, number> } | null = null
  private readonly texts = { original: new Map<Id, string>(), rendering: new Map<Id, string>() }

  /** What is called by a key. */
  named(key: string): Iterable<Named> {
    return this.byKey.get(key)?.values() ?? []
  }

  /** Whether a key is, or is a word of, a name of an entity or a source. */
  isInName(key: string): boolean {
    return this.byWord.has(key)
  }

  /**
   * Whether a word stands in the text of a side with no letter on either side of it. Linear in the text the first time,
   * and for what is no plain word.
   */
  standsAlone(side: Side, word: string): boolean {
    if (wordOnly.test(word)) return this.countedRuns()[side].has(word)
    for (const text of this.texts[side].values())
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!wordLetter.test(text[at - 1] ?? ' ') && !wordLetter.test(text[at + word.length] ?? ' ')) return true
    return false
  }

  replace(before: DocumentRecord | undefined, after: DocumentRecord | undefined): void {
    if (before?.type === 'segment') {
      this.texts[before.side].delete(before.id)
      if (this.runs) count(before.text, this.runs[before.side], -1)
    }
    if (after?.type === 'segment') {
      this.texts[after.side].set(after.id, after.text)
      if (this.runs) count(after.text, this.runs[after.side], 1)
    }
    if (isNamed(before)) this.drop(before)
    if (isNamed(after)) this.add(after)
  }

  private countedRuns(): { readonly [S in Side]: Map<string, number> } {
    if (this.runs) return this.runs
    this.runs = { original: new Map(), rendering: new Map() }
    for (const side of sides) for (const text of this.texts[side].values()) count(text, this.runs[side], 1)
    return this.runs
  }

  private add(record: Named): void {
    for (const key of nameKeys(record)) entryOf(this.byKey, key, () => new Map<Id, Named>()).set(record.id, record)
    for (const word of wordsIn(record)) entryOf(this.byWord, word, () => new Set<Id>()).add(record.id)
  }

  private drop(record: Named): void {
    for (const key of nameKeys(record)) dropFrom(this.byKey, key, record.id)
    for (const word of wordsIn(record)) dropFrom(this.byWord, word, record.id)
  }
}

function count(text: string, runs: Map<string, number>, by: 1 | -1): void {
  for (const [run] of text.matchAll(wordRuns)) {
    const times = (runs.get(run) ?? 0) + by
    if (times > 0) runs.set(run, times)
    else runs.delete(run)
  }
}

const isNamed = (record: DocumentRecord | undefined): record is Named =>
  record?.type === 'entity' ||
  record?.type === 'source' ||
  (record?.type === 'annotation' && (record.kind === 'entity' || record.kind === 'source'))

const wordsIn = (record: Named): string[] =>
  record.type === 'annotation' ? [] : nameKeys(record).flatMap(key => key.split(' '))

function entryOf<V>(map: Map<string, V>, key: string, create: () => V): V {
  const known = map.get(key)
  if (known) return known
  const entry = create()
  map.set(key, entry)
  return entry
}

function dropFrom(map: Map<string, { delete(id: Id): boolean; readonly size: number }>, key: string, id: Id): void {
  const entry = map.get(key)
  entry?.delete(id)
  if (entry?.size === 0) map.delete(key)
}

let latest: { readonly document: ArticleDocument; readonly index: NameIndex } | null = null

/**
 * The names of a document. The index is remembered and moved on to the next document that is asked about; it is right
 * until then, so nobody keeps it.
 */
export function nameIndex(document: ArticleDocument): NameIndex {
  if (latest?.document === document) return latest.index
  const index = latest?.index ?? new NameIndex()
  for (const [before, after] of document.differencesFrom(latest?.document)) index.replace(before, after)
  latest = { document, index }
  return index
}
