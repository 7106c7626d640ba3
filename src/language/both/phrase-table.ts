// Phrases of several words, looked up at a place among tokens.

import type { Phrase, PhraseTable } from './amount.ts'
import type { NumberModifier } from './found-number.ts'
import type { NumberToken } from './number-tokens.ts'

/** A table by the first word; an early phrase wins over a later one. */
export function toPhraseTable<T>(phrases: readonly (readonly [phrase: string, meaning: T])[]): PhraseTable<T> {
  const table = new Map<string, (readonly [readonly string[], T])[]>()
  for (const [phrase, meaning] of phrases) {
    const words = phrase.split(' ')
    const entries = table.get(words[0]!) ?? []
    entries.push([words, meaning])
    table.set(words[0]!, entries)
  }
  return table
}

/** `approximate! about/around|…`: with `!` a span begins with the phrase, with `?` that of a sum, a share or a large number. */
export const toModifiers = (lines: string): PhraseTable<Phrase> =>
  toPhraseTable(
    lines.split('|').flatMap(line => {
      const cut = line.indexOf(' ')
      const name = line.slice(0, cut)
      const meaning = { modifier: name.replace(/[!?]/, '') as NumberModifier, isInside: toPlace(name) }
      return line
        .slice(cut + 1)
        .split('/')
        .map(phrase => [phrase, meaning] as const)
    }),
  )

const toPlace = (name: string): Phrase['isInside'] => (name.endsWith('?') ? 'large' : name.endsWith('!'))

/** The phrase that begins at token `at`, with the index after it. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly NumberToken[],
  at: number,
): readonly [T, number] | null {
  const word = tokens[at]?.word
  for (const [words, meaning] of (word !== undefined && table.get(word)) || [])
    if (words.every((part, step) => tokens[at + step]?.word === part)) return [meaning, at + words.length]
  return null
}
