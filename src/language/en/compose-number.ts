// English words of numbers put together: hyphens, hundreds, groups of falling scale, K and bn glued to a figure.

import type { NumberToken } from '../both/number-tokens.ts'
import { scaleLetters, scaleWords, smallNumbers, tensWords } from './number-words-table.ts'

export interface Composed {
  /** Index of the last token. */
  readonly to: number
  readonly value: number
  readonly scale?: number
  readonly words: number
}

const pairs = (table: string): Map<string, number> =>
  new Map(table.split(' ').map(entry => [entry.split('=')[0]!, Number(entry.split('=')[1])]))
const scales = pairs(scaleWords)
const letters = pairs(scaleLetters)
const small = new Map(smallNumbers.split(' ').map((word, value) => [word, value]))
const tens = new Map(tensWords.split(' ').map((word, at) => [word, at * 10 + 20]))

export const smallNumber = (word: string): number | undefined => small.get(word) ?? tens.get(word)

/** A scale word, or a letter glued to the figure before it. */
export const scaleAt = (tokens: readonly NumberToken[], at: number): number | undefined => {
  const token = tokens[at]
  if (!token) return undefined
  return (
    scales.get(token.word) ?? (token.isGlued && tokens[at - 1]?.figure != null ? letters.get(token.word) : undefined)
  )
}

/** The longest number that begins at token `at`; null when none does. `isBetween`: "and" does not join. */
export function composeEnglish(tokens: readonly NumberToken[], at: number, isBetween: boolean): Composed | null {
  let total = 0
  let group = -1
  let last = Infinity
  let scale = 0
  let words = 0
  let to = at - 1
  for (let next = at; next < tokens.length; next = to + 1) {
    let place = next
    const joint = tokens[next]!.word
    if (next > at && (joint === '-' || (joint === 'and' && !isBetween && (last < Infinity || group >= 100)))) place++
    if (place > next && joint === '-' && !(tokens[next]!.isGlued && tokens[place]?.isGlued)) break
    const token = tokens[place]
    if (!token) break
    const low = group % 100
    const unit = token.figure ?? small.get(token.word) ?? tens.get(token.word)
    const factor = token.word === 'hundred' ? 100 : scaleAt(tokens, place)
    if (unit !== undefined && !Number.isNaN(unit)) {
      if (
        token.figure !== null
          ? next > at
          : group >= 0 && !(low === 0 && group > 0 ? unit < 100 : low >= 20 && low % 10 === 0 && unit < 10 && unit > 0)
      )
        break
      if (token.figure === null && group < 0 && total > 0 && last <= unit) break
      group = Math.max(group, 0) + unit
    } else if (joint === 'and' && place > next && group < 0) break
    else if (factor === 100) {
      if (group > 0 ? group >= 100 : next > at) break
      group = Math.abs(group) * 100
    } else if (
      factor &&
      (factor < last || (factor > last && group < 0)) &&
      (group >= 0 || next === at || factor > last)
    ) {
      if (factor > last) total *= factor
      else total += Math.abs(group) * factor
      scale = last === Infinity ? factor : 0
      last = factor
      group = -1
    } else if (joint === '-' && place > next && tokens[place]!.word !== 'and') break
    else break
    to = place
    words++
  }
  return to < at ? null : { to, value: total + Math.max(group, 0), words, ...(scale && { scale }) }
}
