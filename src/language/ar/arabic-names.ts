// One segment while its names are read: its words and which of them are taken by a name.

import type { EntityType } from '../../model/records.ts'
import { endOfName } from '../both/end-of-name.ts'
import type { NameCandidate } from '../both/name-candidate.ts'
import type { ArabicForm, ArabicToken } from './arabic-token.ts'

/** Tokens `from` to `to` (not included); the name begins at `start`, perhaps inside token `from`. */
export interface ArabicName {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly entityType: EntityType
  readonly strength: number
  readonly rule: string
  readonly word: string
}

export interface ArabicNames {
  readonly text: string
  readonly tokens: readonly ArabicToken[]
  /** By token: the name it is part of. */
  readonly taken: (ArabicName | undefined)[]
}

/** Whether token `at` follows the one before with nothing but a space between. */
export const isNext = (tokens: readonly ArabicToken[], at: number): boolean =>
  at > 0 && at < tokens.length && /^[ \u00a0\u202f]$/.test(tokens[at]!.gap)

/** Takes the tokens for a name; weaker names that it overlaps give way, stronger ones keep their place. */
export function take({ taken }: ArabicNames, name: ArabicName): void {
  for (let at = name.from; at < name.to; at++) {
    const other = taken[at]
    const isCovered = other && other.from >= name.from && other.to <= name.to
    if (other && !isCovered && other.strength >= name.strength) return
    if (other && isCovered && other.to - other.from === name.to - name.from && other.strength > name.strength) return
  }
  for (let at = name.from; at < name.to; at++) {
    const other = taken[at]
    if (other) for (let part = other.from; part < other.to; part++) taken[part] = undefined
    taken[at] = name
  }
}

/** The reading of a word, whole or behind clitics, that `isMeant`. */
export const formOf = (token: ArabicToken | undefined, isMeant: (key: string) => boolean): ArabicForm | null =>
  token?.forms.find(({ key }) => isMeant(key)) ?? null

export function toCandidates({ text, tokens, taken }: ArabicNames): NameCandidate[] {
  const names = [...new Set(taken)].filter(name => name !== undefined)
  return names.map(({ from, to, start, entityType, strength, rule, word }) => ({
    start: Math.max(start, tokens[from]!.start),
    end: endOfName(text, tokens[to - 1]!.end),
    entityType,
    strength,
    reason: { rule: `entity.${rule}`, words: [word || text.slice(start, tokens[to - 1]!.end)] },
  }))
}
