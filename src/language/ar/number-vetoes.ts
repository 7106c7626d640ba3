// What only looks like a number in Arabic: versions of products, واحد that counts nothing, names and a verb.

import { currencyAfter } from '../both/currency-at.ts'
import { isJoinedToWord } from '../both/number-look-alikes.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { phraseAt } from '../both/phrase-table.ts'
import type { Composed } from './compose-number.ts'
import type { Atom } from './number-atoms.ts'
import { arabicPercents } from './number-phrases.ts'
import { numberedNames } from './number-words-table.ts'

type Tokens = readonly NumberToken[]

/** GPT-5, H100, «لاما 3»: digits on a Latin word or closing a name in quotation marks. */
export function isModelName(tokens: Tokens, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (token.figure === null || !before) return false
  const isLatin = (part: NumberToken | undefined): boolean => /^\p{Script=Latin}/u.test(part?.text ?? '')
  if (isJoinedToWord(tokens, at)) return true
  if (isLatin(before) && (token.isGlued || !/^[A-Z]{3}$/.test(before.text))) return true
  if (isLatin(after) && after!.isGlued) return true
  if (/^[»"”]$/.test(after?.text ?? '') && /^\p{L}/u.test(before.text)) return true
  if (numberedNames.test(before.word)) return true
  return (
    /^(?:ال)?(?:نموذج|هاتف|طراز)$/.test(tokens[at - 2]?.word ?? '') && /^\p{L}/u.test(before.text) && !before.isGlued
  )
}

/** Whether a sentence begins after this token. */
export const isStart = (token: NumberToken | undefined, signs = /^[.!؟?\n:،]$/): boolean =>
  !token || signs.test(token.text)

/** «منتجاً واحداً»، «منتج واحد فقط»: counted, where «في وقت واحد» is not. */
const isOnlyOne = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1]
  if (!before || !/^[\p{Script=Arabic}\p{M}]{3,}$/u.test(before.text) || /^[وفبك]?(?:ال|لل)/.test(before.word))
    return false
  return tokens[at + 1]?.word === 'فقط' || (/^واحدا$/.test(tokens[at]!.word) && /(?:اً|ًا)$/.test(before.text))
}

/** Whether the words alone are no number: واحد, ألف the verb, السبع the lion, ستون the surname. */
export function isWeak(tokens: Tokens, at: number, atom: Atom, { words, to }: Composed): boolean {
  if (words > 1 || atom.kind === 'figure' || tokens.length === 1) return false
  const next = tokens[to + 1]?.word ?? ''
  if (atom.kind === 'one') return !isOnlyOne(tokens, at)
  if (atom.kind === 'scale' && atom.value === 1000)
    return (
      /^ليله$/.test(next) ||
      (isStart(tokens[at - 1]) && !currencyAfter(tokens, at + 1) && !phraseAt(arabicPercents, tokens, at + 1)) ||
      /[^ه]ا$/.test(next)
    )
  if (atom.hasArticle && !/scale|plural|dual/.test(atom.kind))
    return !/^[وفبك]?(?:ال|لل)|^[يت]?تجاوز|^(?:فوق|دون|بلغ|بلغت|يناهز|تناهز)$/.test(tokens[at - 1]?.word ?? '')
  return tokens[at]!.word === 'ستون' && (!/[اه]$/.test(next) || next.startsWith('ان'))
}
