// Of several places that could render a mark the one that does.

import type { SuggestedSpan } from '../../model/suggestion.ts'

/** How sure a choice is: as many on either side, as many of like length, one for two that say it twice. */
export const choiceConfidence = { one: 0.95, ordered: 0.9, likeLength: 0.85, saidTwice: 0.7 } as const

export interface Choice {
  readonly span: SuggestedSpan
  readonly confidence: number
}

/** The nth of those on the other side for the nth, `at`, on this one, when both sides have as many; else null. */
export function nthOfAsMany(
  here: readonly SuggestedSpan[],
  at: number,
  there: readonly SuggestedSpan[],
): Choice | null {
  if (there.length === 0 || at < 0 || here.length !== there.length) return null
  return { span: there[at]!, confidence: here.length === 1 ? choiceConfidence.one : choiceConfidence.ordered }
}

/**
 * Of places of a name the nth for the nth, when both sides have as many, in all or of as many words; or the only one
 * for a name that is said twice, beside itself in the other script. `here` holds the mark at the index `at`; both are in
 * the order of the text. Null where it cannot be told.
 */
export function chooseCounterpart(
  here: readonly SuggestedSpan[],
  at: number,
  there: readonly SuggestedSpan[],
): Choice | null {
  const nth = nthOfAsMany(here, at, there)
  if (nth || there.length === 0 || at < 0) return nth
  const own = here[at]!
  const isLike = (span: SuggestedSpan): boolean => lengthOf(span) === lengthOf(own)
  const [alike, other] = [here.filter(isLike), there.filter(isLike)]
  if (alike.length === other.length)
    return { span: other[alike.indexOf(own)]!, confidence: choiceConfidence.likeLength }
  const place = alike.indexOf(own)
  const isTwice = [alike[place - 1], alike[place + 1], here[at - 1], here[at + 1]].some(
    one => one && isBeside(one, own),
  )
  const only = there.length === 1 ? there[0] : other.length === 1 ? other[0] : undefined
  if (only && (isTwice || (at === 0 && there.length === 1)))
    return { span: only, confidence: choiceConfidence.saidTwice }
  const isSaidTwice = here.length === 1 && there.length === 2 && isBeside(there[0]!, there[1]!)
  return isSaidTwice ? { span: there[0]!, confidence: choiceConfidence.saidTwice } : null
}

/** In words, without "the" and its like. */
const lengthOf = ({ exact }: SuggestedSpan): number =>
  exact.split(/[\s-]+/).filter(word => !/^(?:the|an?|her|his|its|their)$/i.test(word)).length

/** The same name in the other script in brackets. */
const isBeside = (one: SuggestedSpan, other: SuggestedSpan): boolean =>
  one.segmentId === other.segmentId && Math.max(one.start, other.start) - Math.min(one.end, other.end) <= 4
