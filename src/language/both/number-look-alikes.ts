// Figures that count nothing: phone numbers, the score of a match, what a hyphen joins to a word.

import type { NumberToken } from './number-tokens.ts'

type Tokens = readonly NumberToken[]

/** Index of the last token of a phone number or a score that begins at `at`; -1 where none does. */
export const lookAlikeAt = (tokens: Tokens, at: number): number => Math.max(phoneAt(tokens, at), scoreAt(tokens, at))

const isDash = (token: NumberToken | undefined): boolean => /^[-–‑]$/.test(token?.text ?? '')
const digitsOf = (token: NumberToken | undefined): number =>
  /^\p{Nd}+(?: \p{Nd}+)*$/u.test(token?.text ?? '') ? token!.text.replace(/ /g, '').length : 0

/** GPT-5: a figure that a hyphen joins to the word before it. */
export const isJoinedToWord = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.isGlued === true &&
  /^[-\u2010\u2011]$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 1]!.isGlued &&
  /^\p{L}/u.test(tokens[at - 2]?.text ?? '')

/** `+966 11 234 5678`, `0123456789`, `555-1234`. */
function phoneAt(tokens: Tokens, at: number): number {
  const first = tokens[at]!
  if (/^[0٠]\p{Nd}{6,14}$/u.test(first.text)) return at
  const isInternational = first.text === '+' && tokens[at + 1]?.isGlued === true && digitsOf(tokens[at + 1]) > 0
  const isLocal =
    digitsOf(first) === 3 && isDash(tokens[at + 1]) && tokens[at + 1]!.isGlued && digitsOf(tokens[at + 2]) === 4
  if (isLocal && tokens[at + 2]!.isGlued && !isDash(tokens[at + 3])) return at + 2
  if (!isInternational) return -1
  let to = at
  let digits = 0
  for (let next = at + 1; next < Math.min(tokens.length, at + 10); next++) {
    const count = digitsOf(tokens[next])
    if (count === 0 && !isDash(tokens[next]) && !/^[()]$/.test(tokens[next]!.text)) break
    digits += count
    if (count > 0) to = next
  }
  return digits >= 7 && digits <= 15 ? to : -1
}

const gameWords =
  /^(?:بنتيجه|نتيجه|score|scoreline|won|lost|beat|drew|win|defeat|victory|draw|فاز|فازت|خسر|خسرت|تعادل|تعادلا|هزم|تقدم)$/

/** `3-1`: what falls is no range; what rises is a score only where one is spoken of. */
function scoreAt(tokens: Tokens, at: number): number {
  const [left, dash, right, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (digitsOf(left) === 0 || digitsOf(left) > 2 || !isDash(dash) || !dash!.isGlued || !right?.isGlued) return -1
  if (digitsOf(right) === 0 || digitsOf(right) > 2 || (after?.isGlued === true && /^[-–‑%٪\p{L}/]$/u.test(after.text)))
    return -1
  if (left.figure! < right.figure! && !gameWords.test(tokens[at - 1]?.word ?? '')) return -1
  return at + 2
}
