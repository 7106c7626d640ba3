// What the grammar of one language tells the reader of numbers. Knows no words of either.

import type { FoundNumber, NumberKind, NumberModifier } from './found-number.ts'
import type { NumberToken } from './number-tokens.ts'
import type { DateLean } from './resolve-date.ts'

export interface AmountPlace {
  /** Indexes of tokens, `to` the last one. */
  readonly from: number
  readonly to: number
  /** UTF-16; inside the first token where a clitic is left out. */
  readonly start: number
}

/** A bare amount before percent, currency, range and modifier are attached. */
export interface Amount extends AmountPlace {
  readonly value: number
  /** The upper end of a vague amount; Infinity when open. */
  readonly high?: number
  /** Its ends are said, as in "seven figures": an interval that is not vague. */
  readonly isBounded?: true
  readonly kind?: NumberKind
  /** The scale word that a bare left side of a range takes over: 1e6 in "5 to 10 million". */
  readonly scale?: number
  readonly unit?: string
  /** A bare amount that is a number only beside a currency or a percent sign. */
  readonly isWeak?: boolean
}

/** A finding and the index of its last token. */
export interface Reading {
  readonly found: FoundNumber
  readonly to: number
  readonly lean?: DateLean
  /** How far back an amount of time lies: `week-2`. */
  readonly ago?: string
}

export interface Phrase {
  readonly modifier: NumberModifier
  /** Whether a span begins with it; `large`: "over 60" is an age and "over four years" the while that it took. */
  readonly isInside: boolean | 'large'
}

export interface NumberGrammar {
  /** Dates, times and weekdays. */
  dateAt(tokens: readonly NumberToken[], at: number): Reading | null
  /** `isBetween`: a range follows, so the word for "and" does not join. */
  amountAt(tokens: readonly NumberToken[], at: number, isBetween: boolean): Amount | null
  /** Index where the right side of a range begins after a left side ending before `at`, or 0. */
  rangeAt(tokens: readonly NumberToken[], at: number, isBetween: boolean): number
  isBetween(tokens: readonly NumberToken[], at: number): boolean
  /** Whether an amount of time, whose last token is `to`, lies that far back: "two weeks ago". */
  isAgo(tokens: readonly NumberToken[], from: number, to: number): boolean
  /** Names of percent, word by word, with their unit and worth. */
  readonly percents: PhraseTable<readonly [unit: string, worth: number]>
  readonly before: PhraseTable<Phrase>
  readonly after: PhraseTable<Phrase>
}

export type PhraseTable<T> = ReadonlyMap<string, readonly (readonly [words: readonly string[], meaning: T])[]>
