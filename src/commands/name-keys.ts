// Names folded for comparison: however a name is spelt, quoted or inflected, it has one key.

import { foldArabic } from '../text/fold.ts'
import type { Annotation, Entity, Source } from '../model/records.ts'

const keysOfRecord = new WeakMap<Entity | Source | Annotation, readonly string[]>()

/** Quotation marks, brackets and marks of the sentence around a name, and the English possessive behind it. */
const around = /^[\s\p{P}]+|[\s\p{P}]+$/gu
const possessive = /(?<=\p{Script=Latin})['\u2019]s?$/u

/** A name without the punctuation around it and without its possessive. */
export const bareName = (words: string): string => words.replace(around, '').replace(possessive, '')

/** An article says the same names over and over: so many keys are remembered. */
const mostKnown = 4_000
const keysOfWords = new Map<string, string>()

/** The key of a name; empty when there is nothing to compare. */
export function nameKey(words: string): string {
  const known = keysOfWords.get(words)
  if (known !== undefined) return known
  const key = foldArabic(bareName(words), 'loose').replace(/\s+/g, ' ').trim()
  if (keysOfWords.size >= mostKnown) keysOfWords.clear()
  keysOfWords.set(words, key)
  return key
}

/**
 * The keys of all names and aliases of an entity or a source, or of the words that a mention marks. Remembered by
 * record, for records never change.
 */
export function nameKeys(record: Entity | Source | Annotation): readonly string[] {
  let keys = keysOfRecord.get(record)
  if (!keys) {
    keys = [...new Set(namesOf(record).map(nameKey))].filter(key => key !== '')
    keysOfRecord.set(record, keys)
  }
  return keys
}

function namesOf(record: Entity | Source | Annotation): string[] {
  if (record.type === 'annotation') return record.targets.map(target => target.spans.map(span => span.exact).join(' '))
  const aliases = record.type === 'entity' ? record.aliases : []
  return [record.names.original, record.names.rendering, ...aliases]
}
