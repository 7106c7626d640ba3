// The words of one side of a row, with their stems and the places where a clause may begin or end.

import type { TextRange } from '../../text/text-range.ts'
import { wordsOf } from '../../text/words.ts'
import * as arabic from '../ar/arabic-clause-words-table.ts'
import * as english from '../en/clause-words-table.ts'
import type { Language, TextUnit } from './bitext.ts'
import { foldName } from './name-aliases.ts'
import { stemOf } from './word-stem.ts'

/** UTF-16 in the text of its unit. */
export interface RowWord extends TextRange {
  readonly unit: TextUnit
  readonly text: string
  /** Loosely folded. */
  readonly folded: string
  readonly stem: string
  /** False for words that have no meaning of their own. */
  readonly isContent: boolean
  /** Up to 1: how readily a clause begins with it, and ends with it; below 0 where it should not. */
  readonly opens: number
  readonly closes: number
  /** It stands before a clause or a phrase, but need not be a part of it. */
  readonly lead: 'join' | 'preposition' | null
}

const functionWords: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  ar: [
    arabic.complementizers,
    arabic.prepositions,
    arabic.clauseWords,
    arabic.suffixedThat,
    arabic.relatives,
    arabic.beforeVerb,
  ],
  en: [
    english.determiners,
    english.pronouns,
    english.relatives,
    english.subordinators,
    english.prepositions,
    english.modals,
    english.bePast,
    english.beforeVerb,
  ],
}
const joining: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  ar: [arabic.clauseWords, arabic.relatives],
  en: [english.subordinators, english.relatives],
}
/** Between these and what follows nobody parts a clause. */
const leaning: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  ar: [arabic.complementizers, arabic.prepositions, arabic.relatives],
  en: [
    english.determiners,
    english.prepositions,
    english.bePast,
    english.modals,
    english.relatives,
    english.subordinators,
  ],
}
const leads: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  ar: [arabic.complementizers, new Set('وان وانه وانها فان قد وقد فقد لقد ثم اما اذ لكن ولكن بل كما غير'.split(' '))],
  en: [new Set('and but yet then that so for also while as'.split(' '))],
}
const prepositions: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  ar: [arabic.prepositions],
  en: [english.prepositions],
}
const that: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  ar: [arabic.complementizers],
  en: [new Set(['that'])],
}

const isIn = (sets: readonly ReadonlySet<string>[], word: string): boolean => sets.some(set => set.has(word))

export const isFunctionWord = (folded: string, language: Language): boolean => isIn(functionWords[language], folded)

/** The words of units in their order. Linear. */
export const rowWords = (units: readonly TextUnit[], language: Language): readonly RowWord[] =>
  units.flatMap(unit => unitWords(unit, language))

function unitWords(unit: TextUnit, language: Language): readonly RowWord[] {
  const ranges = wordsOf(unit.text)
  const folds = ranges.map(({ start, end }) => foldName(unit.text.slice(start, end)))
  const gapAfter = (at: number): string => unit.text.slice(ranges[at]?.end ?? 0, ranges[at + 1]?.start)
  return ranges.map(({ start, end }, at): RowWord => {
    const [text, folded] = [unit.text.slice(start, end), folds[at]!]
    const before = at === 0 ? 1 : ease(gapAfter(at - 1))
    const after = at === ranges.length - 1 ? 1 : ease(gapAfter(at))
    const isThat = at > 0 && isIn(that[language], folds[at - 1]!)
    const next = folds[at + 1] ?? ''
    return {
      unit,
      start,
      end,
      text,
      folded,
      stem: stemOf(text, language),
      isContent: !isFunctionWord(folded, language) && /[\p{L}\p{N}]/u.test(folded),
      opens: before || (isThat ? 0.7 : isJoin(folded, language) ? 0.4 : leans(folds[at - 1]!, language)),
      lead: isIn(leads[language], folded)
        ? 'join'
        : isIn(prepositions[language], folded.replace(/^[وف](?=\p{L}{2})/u, ''))
          ? 'preposition'
          : null,
      closes: after || leans(folded, language) || (isJoin(next, language) ? 0.5 : 0),
    }
  })
}

/** Signs between two words part clauses. */
const ease = (gap: string): number => (/[,،;؛:.!?؟…—–()«»“”"]/.test(gap) ? 0.8 : 0)

const leans = (folded: string, language: Language): number => (isIn(leaning[language], folded) ? -0.6 : 0)

const isJoin = (folded: string, language: Language): boolean =>
  isIn(joining[language], folded) || (language === 'ar' && /^و(?:ال|ان|هو|هي|لا|لم|قد)/.test(folded))
