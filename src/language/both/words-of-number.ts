// Words that may say a small number, where it is known that the number is said: most of them are no number elsewhere.

import * as arabic from '../ar/number-words-table.ts'
import * as english from '../en/number-words-table.ts'
import { linkWords, type LinkedSides } from './link-words.ts'
import type { Bitext, Language } from './bitext.ts'
import type { RowWord } from './row-words.ts'

/** "the three", «الثلاثة», "first", «الأولى»: the words that are this number from 1 to 10 and nothing more, in their order. */
export function wordsOfNumber(
  words: readonly RowWord[],
  language: Language,
  { kind, value }: SmallNumber,
): readonly RowWord[] {
  const isOrdinal = kind === 'ordinal'
  if (language === 'en') {
    const list = (isOrdinal ? `- ${english.ordinalWords}` : english.smallNumbers).split(' ')
    return words.filter(({ folded }) => folded === list[value])
  }
  const forms = isOrdinal ? ordinals(value) : cardinals(value)
  return words.filter(
    ({ folded }) => forms.includes(folded.replace(/^[وف]?[بلك]?(?:ال)?/, '')) || forms.includes(folded),
  )
}

export interface SmallNumber {
  readonly kind: string
  readonly value: number
}

const ordinals = (value: number): readonly string[] =>
  arabic.ordinalWords.split(' ').flatMap(entry => (entry.endsWith(`=${value}`) ? [entry.split('=')[0]!] : []))

function cardinals(value: number): readonly string[] {
  if (value === 1) return ['واحد', 'واحده', 'واحدا']
  if (value === 2) return ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'كلا', 'كلتا', 'كلاهما']
  const stem = arabic.unitStems.split(' ')[value - 3]
  return stem === undefined ? [] : [stem, `${stem}ه`, `${stem}ا`]
}

/**
 * Of Arabic words the one that is the dual of what is counted: it renders the word behind the two, or its ending is
 * that of duals alone. Null where none is, or several.
 */
export function dualOf(sides: LinkedSides, bitext: Bitext, counted: number | null): RowWord | null {
  const rendered = linkWords(sides, bitext, 'rendering').filter(({ from }) => from === counted)
  const duals = rendered
    .map(({ to }) => sides.to[to]!)
    .filter(({ folded }) => /(?:ان|ين|ا|ي)(?:ه|ها|هم|هما|نا)?$/.test(folded))
  const sure = duals.length > 0 ? duals : sides.to.filter(({ folded }) => /\p{L}{2}(?:تان|تين)$/u.test(folded))
  return sure.length === 1 ? sure[0]! : null
}
