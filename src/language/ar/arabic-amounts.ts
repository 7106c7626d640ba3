// Amounts in Arabic: composed numbers, vague ones, ordinals; fractions and duals have files of their own.

import type { Amount } from '../both/amount.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { distinctWords, rememberByText } from '../both/remember-by-text.ts'
import { dualAt } from './arabic-duals.ts'
import { fractionAt, fractions, singleAndHalfAt, units } from './arabic-fractions.ts'
import { composeArabic } from './compose-number.ts'
import { atomOf, pairs } from './number-atoms.ts'
import { isModelName, isWeak } from './number-vetoes.ts'
import { afterOrdinal, countedByOrdinals, ordinalWords } from './number-words-table.ts'

const ordinals = new Map(pairs(ordinalWords))
type Tokens = readonly NumberToken[]

/** The amount that begins at token `at`, or null. */
export function arabicAmountAt(tokens: Tokens, at: number, isBetween: boolean): Amount | null {
  const token = tokens[at]!
  if (token.figure === null && !/^\p{Script=Arabic}/u.test(token.text)) return null
  return (
    vagueAt(tokens, at) ??
    fractionAt(tokens, at) ??
    ordinalAt(tokens, at) ??
    dualAt(tokens, at) ??
    singleAndHalfAt(tokens, at) ??
    onceAt(tokens, at) ??
    plainAt(tokens, at, isBetween)
  )
}

/** «مرة من كل عشرة آلاف» */
function onceAt(tokens: Tokens, at: number): Amount | null {
  if (tokens[at]!.word !== 'مره') return null
  const of = tokens[at + 1]?.word === 'واحده' ? at + 2 : at + 1
  if (tokens[of]?.word !== 'من' || tokens[of + 1]?.word !== 'كل') return null
  const whole = composeArabic(tokens, of + 2, false)
  return whole && whole.value > 1
    ? { from: at, to: whole.to, start: tokens[at]!.start, value: 1 / whole.value, kind: 'fraction' }
    : null
}

const readVague = rememberByText(
  word => ({ isSome: /^[وفبلك]?(?:بضعه?|عده)$/.test(word), isOdd: /^و?نيف$/.test(word) }),
  distinctWords,
)

function vagueAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const { isSome: some, isOdd: isSomeMore } = readVague(token.word)
  const head = some ? at + 1 : at
  const atom = atomOf(tokens[head])
  const start = some ? token.end - token.text.replace(/^[وفبلك](?=بض|عد)/u, '').length : token.start + (atom?.skip ?? 0)
  if (isSomeMore) {
    const next = composeArabic(tokens, at + 1, false)
    const isOdd = next !== null && atomOf(tokens[at + 1])?.isJoined === true && next.value % 10 === 0
    return isOdd ? { from: at, to: next.to, start: token.start, value: next.value, high: next.value + 9 } : null
  }
  const isVague = atom?.kind === 'vague' || atom?.kind === 'plural'
  if (!isVague || (some && atom.skip > 0))
    return some && /^\p{Script=Arabic}/u.test(tokens[at + 1]?.text ?? '')
      ? { from: at, to: at, start, value: 3, high: 9 }
      : null
  if (some) return { from: at, to: head, start, value: 3 * atom.value, high: 9 * atom.value }
  const next = atomOf(tokens[at + 1])
  if (atom.kind === 'vague' && next && (next.kind === 'scale' || next.kind === 'plural') && !next.isJoined)
    return { from: at, to: at + 1, start, value: 2 * atom.value * next.value, high: (atom.value * 10 - 1) * next.value }
  const high = atom.kind === 'vague' ? atom.value * 10 - 1 : atom.value > 1000 ? Infinity : 9999
  return { from: at, to: at, start, value: atom.value === 10 ? 20 : 2 * atom.value, high }
}

const readOrdinal = rememberByText(word => {
  const hasArticle = /^(?:ال|لل)/.test(word)
  return { hasArticle, value: ordinals.get(hasArticle ? word.slice(2) : word) }
}, distinctWords)

/** «في شهره الأول» */
const ownedTime = /^(?:عام|شهر|اسبوع|يوم|موسم|فيلم|كتاب|دور|خطاب|ظهور|هدف|تصريح)(?:ه|ها|هم|هما)$/

function ordinalAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const { hasArticle, value } = readOrdinal(token.word)
  if (!value) return null
  const next = tokens[at + 1]?.word ?? ''
  const counted = countedByOrdinals.test(tokens[at - 1]?.word ?? '') || ownedTime.test(tokens[at - 1]?.word ?? '')
  const tens = atomOf(tokens[at + 1])
  const start = token.start + (token.word.startsWith('لل') ? 1 : 0)
  if (tens && ((tens.kind === 'ten' && !tens.isJoined) || (tens.kind === 'tens' && tens.isJoined && hasArticle)))
    return { from: at, to: at + 1, start, value: value + tens.value, kind: 'ordinal' }
  if (token.word.replace(/^ال/, '').startsWith('حادي')) return null
  const isOfMany =
    /^(?:ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)$/.test(token.word) && /^(?!ال|من$|ان$|الي$|علي$)\p{L}{3,}ه$/u.test(next)
  const isOfItsKind = hasArticle && value === 1 && next === 'من' && tokens[at + 2]?.word.startsWith('نوع') === true
  return (hasArticle && counted) || isOfMany || isOfItsKind || (!hasArticle && afterOrdinal.test(next))
    ? { from: at, to: at, start, value, kind: 'ordinal' }
    : null
}

/** أثنى praises, where اثنا stands before عشر. */
const isPraise = (tokens: Tokens, at: number): boolean =>
  /^[وف]?\u0623\p{M}*ث/u.test(tokens[at]!.text) && !tokens[at + 1]?.word.startsWith('عشر')

function plainAt(tokens: Tokens, at: number, isBetween: boolean): Amount | null {
  const atom = atomOf(tokens[at])
  if (!atom || isModelName(tokens, at) || isPraise(tokens, at)) return null
  const composed = composeArabic(tokens, at, isBetween)
  if (!composed) return null
  const { to, value, scale } = composed
  const token = tokens[at]!
  const clitic = tokens[at - 1]
  const hasArticle =
    atom.kind === 'figure' && token.isGlued && /^[وبلفك]*ا?ل$/.test(clitic?.word ?? '') && /ال|لل/.test(clitic!.word)
  if (hasArticle) {
    const isOrdinal = countedByOrdinals.test(tokens[at - 2]?.word ?? '')
    const lead = /^[وف]?[بك]?(?=ال)|^[وف]?(?=لل)/.exec(clitic!.word)?.[0].length ?? 0
    return { from: at - 1, to, start: clitic!.start + lead, value, ...(isOrdinal && { kind: 'ordinal' }) }
  }
  const sign =
    atom.kind === 'figure' && /^[-\u2212]$/.test(clitic?.text ?? '') && token.isGlued && !clitic!.isGlued ? -1 : 1
  const isCounted =
    atom.hasArticle && countedByOrdinals.test(tokens[at - 1]?.word ?? '') && /^[وف]?ال/.test(tokens[at - 1]!.word)
  const amount: Amount = {
    ...(isCounted && /^(?:tens|hundred)$/.test(atom.kind) && { kind: 'ordinal' as const }),
    from: sign < 0 ? at - 1 : at,
    to,
    start: sign < 0 ? clitic!.start : token.start + atom.skip,
    value: sign * value,
    ...(scale && { scale }),
    ...(isWeak(tokens, at, atom, composed) && { isWeak: true }),
  }
  return withNoun(tokens, amount)
}

/** With what the noun after it makes of it: figures of a sum, times, a unit of time and its half. */
function withNoun(tokens: Tokens, amount: Amount): Amount {
  const { to, value } = amount
  const noun = tokens[to + 1]?.word ?? ''
  if (/^(?:ارقام|خانات)$/.test(noun) && value > 2 && value < 16)
    return {
      from: amount.from,
      to: to + 1,
      start: amount.start,
      value: 10 ** (value - 1),
      high: 10 ** value - 1,
      isBounded: true,
    }
  if (/^(?:اضعاف|ضعفا|مرات|مره)$/.test(noun) && value > 1)
    return { ...amount, to: to + 1, kind: 'multiple', isWeak: false }
  if (noun === 'من' && /^(?:كل|بين)$/.test(tokens[to + 2]?.word ?? '')) {
    const whole = composeArabic(tokens, tokens[to + 3]?.word === 'كل' ? to + 4 : to + 3, false)
    const isShare = value === 1 || tokens[to + 2]!.word === 'كل'
    if (whole && isShare && value < whole.value)
      return { from: amount.from, to: whole.to, start: amount.start, value: value / whole.value, kind: 'fraction' }
  }
  const unit = units.get(noun)
  if (!unit) return amount
  const part = fractions.get(/^و(.*)/.exec(tokens[to + 2]?.word ?? '')?.[1] ?? '')
  return part && part < 5 ? { ...amount, to: to + 2, value: value + 1 / part, unit } : { ...amount, unit }
}
