// A name in an English sentence with its neighbours, and what a rule may say of it.

import type { EntityType } from '../../model/records.ts'
import type { NamePiece } from './english-name-runs.ts'
import type { EnglishToken } from './english-token.ts'

export interface TypedName {
  readonly entityType: EntityType
  readonly strength: number
  readonly rule: string
  /** The word that decided. */
  readonly word: string
}

/** A name with its neighbours. */
export interface NamePlace {
  readonly tokens: readonly EnglishToken[]
  readonly piece: NamePiece
}

/** `rule` without its family. */
export const typed = (entityType: EntityType, strength: number, rule: string, word: string): TypedName => ({
  entityType,
  strength,
  rule: `entity.${rule}`,
  word,
})

/** Null where it says nothing of the name. */
export type NameRule = (place: NamePlace) => TypedName | null

/** Its first and last token, and how many it has. */
export const first = ({ tokens, piece }: NamePlace) => tokens[piece.from]!
export const last = ({ tokens, piece }: NamePlace) => tokens[piece.to - 1]!
export const length = ({ piece }: NamePlace) => piece.to - piece.from
/** The word that stands directly before the name, `step` words away; empty where something else stands between. */
export function before({ tokens, piece }: NamePlace, step = 1): string {
  for (let at = piece.from; at > piece.from - step; at--)
    if (!/^[\s\u00a0]+["“‘'«(]?$/.test(tokens[at]?.gap ?? '')) return ''
  return tokens[piece.from - step]?.text ?? ''
}
/** The word directly after it, in the same way. */
export function after(place: NamePlace, step = 1): string {
  const { tokens, piece } = place
  if (last(place).cut !== '') return ''
  for (let at = piece.to; at < piece.to + step; at++) if (!/^["”’»]?[\s\u00a0]+$/.test(tokens[at]?.gap ?? '')) return ''
  return tokens[piece.to + step - 1]?.text ?? ''
}
/** Of a plural in s. */
export const singular = (word: string): string => (/(?:ss|us|is)$/.test(word) ? word : word.replace(/s$/, ''))
