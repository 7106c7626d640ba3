// Arabic words of numbers put together: unit and tens, hundreds, groups of falling scale. Knows no nouns or currencies.

import type { NumberToken } from '../both/number-tokens.ts'
import { type Atom, atomOf, pairs } from './number-atoms.ts'
import { fractionWords } from './number-words-table.ts'

export interface Composed {
  /** Index of the last token. */
  readonly to: number
  readonly value: number
  /** Worth of the last scale word when there is one group only. */
  readonly scale?: number
  readonly words: number
}

const fractions = new Map(pairs(fractionWords))

interface State {
  total: number
  group: number
  last: number
  scale: number
  words: number
  hasGroup: boolean
}

/** The longest number that begins at token `at`; null when none does. `isBetween` stops before a second joined scale. */
export function composeArabic(tokens: readonly NumberToken[], at: number, isBetween: boolean): Composed | null {
  const state: State = { total: 0, group: 0, last: Infinity, scale: 0, words: 0, hasGroup: false }
  let to = at - 1
  for (let next = at; next < tokens.length;) {
    const isAnd = next > at && tokens[next]!.word === 'و' && !(isBetween && tokens[next + 1]?.figure != null)
    const place = isAnd ? next + 1 : next
    const half = state.words > 0 ? halfOf(tokens[place], isAnd, state) : 0
    if (half) {
      to = place
      const again = atomOf(tokens[to + 1])
      if (state.hasGroup) state.group += half
      else {
        state.total += half * state.last
        if (again && !again.isJoined && again.value === state.last) to++
        break
      }
      next = to + 1
      continue
    }
    const atom = atomOf(tokens[place])
    if (!atom || (next > at && !canFollow(atom, tokens[place]!))) break
    // «ثلاثة آلاف وأربعة آلاف»: the second has a scale of its own that is no smaller, so that it is another number.
    const own = next > at && (isAnd || atom.isJoined) ? atomOf(tokens[place + 1]) : null
    if (own && !own.isJoined && /^(?:scale|scale-a|plural)$/.test(own.kind) && own.value >= state.last) break
    if (
      !take(state, atom, {
        isFirst: next === at,
        isJoined: isAnd || atom.isJoined,
        following: atomOf(tokens[place + 1]),
        isBeforeHalf: fractions.has(/^و(.+)/.exec(tokens[place + 1]?.word ?? '')?.[1] ?? ''),
        token: tokens[place]!,
      })
    )
      break
    state.words++
    to = place
    next = place + 1
  }
  if (to < at) return null
  return { to, value: state.total + state.group, words: state.words, ...(state.scale && { scale: state.scale }) }
}

const canFollow = (atom: Atom, token: NumberToken): boolean =>
  (!atom.hasArticle || atom.kind === 'scale' || atom.kind === 'plural' || atom.isJoined) &&
  (atom.skip === 0 || atom.isJoined) &&
  !(token.isGlued && token.figure === null)

/** The fraction of ونصف after a number, or 0. */
function halfOf(token: NumberToken | undefined, isAnd: boolean, state: State): number {
  if (!token || (state.last === Infinity && !state.hasGroup)) return 0
  const word = isAnd ? token.word : token.word.startsWith('و') ? token.word.slice(1) : ''
  const parts = fractions.get(word)
  return parts && parts < 5 && !(state.last === Infinity && state.group >= 1000) ? 1 / parts : 0
}

interface Place {
  readonly isFirst: boolean
  readonly isJoined: boolean
  readonly following: Atom | null
  readonly isBeforeHalf: boolean
  readonly token: NumberToken
}

/** Adds an atom when it fits; false when a new number begins there. */
function take(state: State, atom: Atom, place: Place): boolean {
  const { isFirst, isJoined, following } = place
  const low = state.group % 100
  const opens = isFirst || (isJoined && !state.hasGroup && state.total > 0)
  const grow = (fits: boolean, value = atom.value): boolean => {
    if (fits) {
      state.group += value
      state.hasGroup = true
    }
    return fits
  }
  switch (atom.kind) {
    case 'figure':
      return grow(opens && atom.value < state.last && (isFirst || following?.kind !== 'figure'))
    case 'one':
    case 'unit':
      return grow(opens || (isJoined && low === 0))
    case 'eleven':
      return grow(
        (opens || (isJoined && low === 0)) &&
          (following?.kind === 'ten' || (following?.kind === 'tens' && following.isJoined)),
      )
    case 'ten':
      return grow(opens || (isJoined && low === 0) || (!isJoined && low > 0 && low < 10))
    case 'tens':
      return grow(opens || (isJoined && low < 10))
    case 'hundred':
      if (!isJoined && !isFirst && state.group >= 3 && state.group <= 9) return grow(true, state.group * 99)
      return grow(opens)
    case 'hundreds':
      return grow(opens)
    case 'vague':
      return false
    default:
      return takeScale(state, atom, place)
  }
}

function takeScale(state: State, atom: Atom, place: Place): boolean {
  const { isFirst, isJoined, following, token } = place
  if (!isFirst && !isJoined && !state.hasGroup && atom.value > state.last) {
    // مئة ألف مليون
    state.total *= atom.value
    state.last = state.scale = atom.value
    return true
  }
  if (atom.value >= state.last) return false
  const isAlone = isFirst || (isJoined && !state.hasGroup)
  if (isAlone ? atom.kind === 'plural' : isJoined || !state.hasGroup || atom.kind === 'dual') return false
  const isTwice =
    atom.kind === 'dual' ||
    (atom.kind === 'scale-a' &&
      isAlone &&
      !token.text.includes('\u064b') &&
      !following?.isJoined &&
      !place.isBeforeHalf)
  state.total += (isAlone ? (isTwice ? 2 : 1) : state.group) * atom.value
  state.scale = state.last === Infinity ? atom.value : 0
  state.last = atom.value
  state.group = 0
  state.hasGroup = false
  return true
}
