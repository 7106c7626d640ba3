// Amounts in English: composed numbers, vague ones, fractions, ordinals, and what only looks like a number.

import type { Amount, AmountPlace } from '../both/amount.ts'
import { currencyCodes } from '../both/currency-table.ts'
import { isJoinedToWord } from '../both/number-look-alikes.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { composeEnglish, scaleAt, smallNumber } from './compose-number.ts'
import { monthNames } from './date-words-table.ts'
import {
  figureLeads,
  fractionWords,
  gluedUnits,
  multipleWords,
  numberedNames,
  ordinalWords,
  tensWords,
  timeNouns,
  vagueScales,
  verbMultiples,
} from './number-words-table.ts'

const toMap = (table: string): ReadonlyMap<string, number> =>
  new Map(table.split(' ').map(entry => [entry.split('=')[0]!, Number(entry.split('=')[1])]))
const fractions = toMap(fractionWords)
const multiples = toMap(multipleWords)
const verbs = toMap(verbMultiples)
const vague = toMap(vagueScales)
const ordinals = new Map(ordinalWords.split(' ').map((word, at) => [word, at + 1]))
tensWords.split(' ').forEach((word, at) => ordinals.set(word.slice(0, -1) + 'ieth', at * 10 + 20))
const times = new Set(timeNouns.split(' '))
const months = new Set(monthNames.split(' '))

type Tokens = readonly NumberToken[]

/** The amount that begins at token `at`, or null. */
export function englishAmountAt(tokens: Tokens, at: number, isBetween: boolean): Amount | null {
  const { start, word } = tokens[at]!
  const make = (to: number, rest: Omit<Amount, keyof AmountPlace>): Amount => ({ from: at, to, start, ...rest })
  const multiple = multiples.get(word)
  if (multiple) return make(at, { value: multiple, kind: 'multiple' })
  if (verbs.has(word) && isMultiplying(tokens, at)) return make(at, { value: verbs.get(word)!, kind: 'multiple' })
  return (
    vagueAt(tokens, at, make) ??
    fractionAt(tokens, at, make) ??
    ordinalAt(tokens, at, make) ??
    plainAt(tokens, at, isBetween, make)
  )
}

/** "will double", "double the price", but no double room. */
const isMultiplying = (tokens: Tokens, at: number): boolean =>
  /^(?:to|will|would|could|may|might|can|should|must|more|nearly|almost|than)$/.test(tokens[at - 1]?.word ?? '') ||
  /^(?:the|its|their|his|her|that|what|to|in|by)$/.test(tokens[at + 1]?.word ?? '')

type Make = (to: number, rest: Omit<Amount, keyof AmountPlace>) => Amount

function vagueAt(tokens: Tokens, at: number, make: Make): Amount | null {
  const word = (step: number): string => tokens[at + step]?.word ?? ''
  if (word(0) === 'a' && word(1) === 'couple' && word(2) === 'of') {
    const unit = word(3) === 'hundred' ? 100 : scaleAt(tokens, at + 3)
    return make(unit ? at + 3 : at + 1, { value: 2 * (unit ?? 1), high: 3 * (unit ?? 1) })
  }
  if (word(0) === 'a' && word(1) === 'handful' && word(2) === 'of') return make(at + 1, { value: 3, high: 9 })
  if (word(0) === 'scores' && word(1) === 'of') return make(at, { value: 20, high: 99 })
  const some = word(0) === 'several' ? 0 : word(0) === 'a' && word(1) === 'few' ? 1 : -1
  if (some >= 0) {
    const unit = word(some + 1) === 'hundred' ? 100 : scaleAt(tokens, at + some + 1)
    return unit
      ? make(at + some + 1, { value: 3 * (unit === 12 ? 10 : unit), high: 9 * (unit === 12 ? 10 : unit) })
      : make(at + some, { value: 3, high: 9 })
  }
  const size = vague.get(word(0))
  if (!size) return null
  const scale = word(1) === 'of' ? vague.get(word(2)) : undefined
  if (scale && scale > size) return make(at + 2, { value: 2 * size * scale, high: (size * 10 - 1) * scale })
  if (word(0) === 'tens') return null
  return make(at, { value: 2 * size, high: size > 1000 ? Infinity : size * 10 - 1 })
}

function fractionAt(tokens: Tokens, at: number, make: Make): Amount | null {
  const word = (step: number): string => tokens[at + step]?.word ?? ''
  const isOne = /^an?$/.test(word(0))
  const count = isOne ? 1 : smallNumber(word(0))
  const hyphen = count && word(1) === '-' ? 1 : 0
  const head = count ? 1 + hyphen : 0
  const parts = fractions.get(word(head))
  if (!parts || (!count && parts !== 2)) return null
  const hour = tokens[at - 1]?.word
  if (isOne && parts === 2 && word(2) !== 'of' && (times.has(hour ?? '') || hour === 'and')) return null
  if (!count && /^(?:first|second|-)$/.test(tokens[at - 1]?.word ?? '')) return null
  if (
    count && count < 2
      ? parts > 2 &&
        word(head + 1) !== 'of' &&
        !(isOne && word(head + 1) === 'more') &&
        !isShare(tokens, at, at + head + 1, parts)
      : count && /^(?:half|quarter|third|fifth|tenth)$/.test(word(head))
  )
    return null
  if (!count && word(1) === '-') return null
  const article = word(head + 1) === 'of' && /^an?$/.test(word(head + 2)) ? 2 : /^an?$/.test(word(head + 1)) ? 1 : 0
  const scale = scaleAt(tokens, at + head + article + 1)
  const value = (count ?? 1) / parts
  return scale ? make(at + head + article + 1, { value: value * scale }) : make(at + head, { value, kind: 'fraction' })
}

/** "by a third", "than a fifth", but neither a third time nor a quarter that is part of a year. */
const isShare = (tokens: Tokens, at: number, next: number, parts: number): boolean =>
  /^(?:by|than|about|around|nearly|almost|over|to|roughly|keeps|kept|holds|owns|lost|only|just)$/.test(
    tokens[at - 1]?.word ?? '',
  ) &&
  (parts === 4 ? tokens[at - 1]!.word === 'by' : true) &&
  !/^\p{Ll}/u.test(
    /^(?:in|from|to|since|and|on|over|last|this|while|as|at|after|compared)$/.test(tokens[next]?.word ?? '')
      ? ''
      : (tokens[next]?.text ?? ''),
  )

function ordinalAt(tokens: Tokens, at: number, make: Make): Amount | null {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.figure !== null)
    return next?.isGlued && /^(?:st|nd|rd|th)$/.test(next.word)
      ? make(at + 1, { value: token.figure, kind: 'ordinal' })
      : null
  const tens = smallNumber(token.word) ?? 0
  const last = tens >= 20 && next?.word === '-' ? ordinals.get(tokens[at + 2]?.word ?? '') : undefined
  if (last && last < 10) return make(at + 2, { value: tens + last, kind: 'ordinal' })
  const value = ordinals.get(token.word)
  if (!value || !/^\p{Ll}/u.test(token.text)) return null
  const isName = /^(?:at|per|a|an|one|last|split|from)$/.test(tokens[at - 1]?.word ?? '') && value < 3
  const isOfMany = next?.text === '-' && /(?:est|most|worst)$/.test(tokens[at + 2]?.word ?? '')
  return isName || !(isOfMany || /^\p{L}/u.test(next?.text ?? '')) ? null : make(at, { value, kind: 'ordinal' })
}

function plainAt(tokens: Tokens, at: number, isBetween: boolean, make: Make): Amount | null {
  const token = tokens[at]!
  const hasArticle = /^an?$/.test(token.word)
  const next = tokens[at + 1]
  const single = hasArticle ? singleAndHalfAt(tokens, at, make) : null
  if (single) return single
  if (hasArticle && !(next && (next.word === 'hundred' || (scaleAt(tokens, at + 1) ?? 0) > 0))) return null
  if (isModelName(tokens, at)) return null
  const composed = composeEnglish(tokens, hasArticle ? at + 1 : at, isBetween)
  if (!composed) return null
  const { to, value, scale, words } = composed
  if (isJoinedToLetters(tokens, to) && token.figure !== null && words === 1) return null
  const word = (step: number): string => tokens[to + step]?.word ?? ''
  const odd = word(1) === '-' ? 2 : 1
  if (/^(?:figure|figures|digits?)$/.test(word(odd)) && value > 2 && value < 16)
    return make(to + odd, {
      value: 10 ** (value - 1),
      high: 10 ** value - 1,
      isBounded: true,
    })
  if (word(odd) === 'odd') return make(to + odd, { value, high: value + 9 })
  if (/^(?:times|fold|x)$/.test(word(odd)) && words === 1 && (word(odd) !== 'x' || tokens[to + odd]!.isGlued))
    return make(to + odd, { value, kind: 'multiple' })
  const share = scale ? null : shareAt(tokens, to, value, make)
  if (share) return share
  if (word(1) === 'and' && word(2) === 'a' && word(3) === 'half') {
    const after = scale ? undefined : scaleAt(tokens, to + 4)
    const whole = scale ? value + scale / 2 : value + 0.5
    if (after) return make(to + 4, { value: whole * after, scale: after })
    return make(times.has(word(4)) ? to + 4 : to + 3, {
      value: whole,
      ...(times.has(word(4)) && { unit: word(4).replace(/s$/, '') }),
    })
  }
  if (token.word === 'zero' && /^(?:below|above|sub)$/.test(tokens[at - 1]?.word ?? '')) return null
  if (token.figure === null && words === 1 && scale && tokens[at - 2]?.word.startsWith('multi')) return null
  const minus = token.figure !== null && tokens[at - 1]?.word === 'minus'
  const sign =
    token.figure !== null && token.isGlued && /^[-\u2212]$/.test(tokens[at - 1]?.text ?? '') && !tokens[at - 1]!.isGlued
  const isWeak = token.word === 'one' && words === 1 && tokens.length > 1 && !isOnlyOne(tokens, at)
  return {
    ...make(to, { value: sign || minus ? -value : value, ...(scale && { scale }), ...(isWeak && { isWeak }) }),
    ...((sign || minus) && { from: at - 1, start: tokens[at - 1]!.start }),
    ...(times.has(word(1)) && { unit: word(1).replace(/s$/, '') }),
  }
}

/** "only one product": counted, where "one of them" and "one day" are not. */
const isOnlyOne = (tokens: Tokens, at: number): boolean =>
  /^(?:only|just)$/.test(tokens[at - 1]?.word ?? '') &&
  /^\p{Ll}{2,}/u.test(tokens[at + 1]?.text ?? '') &&
  !/^(?:of|in|to|who|that|which|and|more|day)$/.test(tokens[at + 1]!.word)

/** Letters written on to a figure that are no unit: they make a name of it. */
const isJoinedToLetters = (tokens: Tokens, to: number): boolean =>
  tokens[to + 1]?.isGlued === true && /^[A-Za-z]/.test(tokens[to + 1]!.text) && !gluedUnits.test(tokens[to + 1]!.text)

/** "one in five", "three out of ten". */
function shareAt(tokens: Tokens, to: number, value: number, make: Make): Amount | null {
  const isEvery = tokens[to + 1]?.word === 'of' && tokens[to + 2]?.word === 'every'
  const isOut = isEvery || (tokens[to + 1]?.word === 'out' && tokens[to + 2]?.word === 'of')
  if (!isOut && tokens[to + 1]?.word !== 'in') return null
  const of = composeEnglish(tokens, to + (isOut ? 3 : 2), false)
  const isWhole = of && of.value > value && of.value < 1000 && value > 0
  if (
    !isWhole ||
    (!isOut && value > 1 && (![3, 4, 5, 10, 100].includes(of.value) || times.has(tokens[of.to + 1]?.word ?? '')))
  )
    return null
  return make(of.to, { value: value / of.value, kind: 'fraction' })
}

/** "an hour and a half", "a year and a half". */
function singleAndHalfAt(tokens: Tokens, at: number, make: Make): Amount | null {
  const word = (step: number): string => tokens[at + step]?.word ?? ''
  const isHalf = times.has(word(1)) && word(2) === 'and' && word(3) === 'a' && word(4) === 'half'
  return isHalf ? make(at + 4, { value: 1.5, unit: word(1) }) : null
}

/** GPT-5, H100, Llama 3: digits on a word, or a small figure after a name with a capital and nothing that it counts. */
function isModelName(tokens: Tokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!]
  if (token.figure === null) return false
  if (isDateName(tokens, at)) return true
  if (!before) return false
  if (token.isGlued && /^\p{L}/u.test(before.text) && !currencyCodes.test(before.text)) return true
  if (isJoinedToWord(tokens, at)) return true
  if (numberedNames.test(before.word) && /^\p{Lu}/u.test(before.text)) return true
  if (scaleAt(tokens, at + 1) || /^[%$€£-]|^per|^pct/.test(tokens[at + 1]?.word ?? '') || token.figure >= 100)
    return false
  return (
    /^\p{Ll}?\p{Lu}/u.test(before.text) &&
    !figureLeads.test(before.word) &&
    !currencyCodes.test(before.text) &&
    !months.has(before.word)
  )
}

/** 9/11 and 24/7 are called so. */
const isDateName = (tokens: Tokens, at: number): boolean =>
  /^(?:9\/11|24\/7)$/.test([0, 1, 2].map(step => tokens[at + step]?.text ?? '').join('')) ||
  /^(?:9\/11|24\/7)$/.test([-2, -1, 0].map(step => tokens[at + step]?.text ?? '').join(''))
