// Whether what follows a word is what follows the name of somebody who acts.

import { speakingVerbs } from './entity-words-table.ts'
import { after, last, type NamePlace } from './name-place.ts'

/** What only somebody does, said of one. */
export const agentive =
  /^(?:has|says|said|told|paid|declined|announced|denied|confirmed|plans|wants|refused|sued|hired|agreed|bought|sold|launched|put)$/

/** A verb, a possessive or a comma follows, as after a name and not after an adjective. */
export function isActing(place: NamePlace): boolean {
  const next = after(place)
  if (last(place).cut === 'possessive') return true
  if (/^[,;]/.test(place.tokens[place.piece.to]?.gap.trim() ?? '')) return true
  return isVerb(next) || next === 'and' || next === 'CEO'
}

const auxiliaries = new Set(
  'has had is was were are will would could can may might must should did does do plans wants seeks aims hopes offers makes sells buys needs faces expects agreed rose fell won lost beat also and'.split(
    ' ',
  ),
)
const isVerb = (word: string): boolean =>
  auxiliaries.has(word) || agentive.test(word) || speakingVerbs.has(word) || /^\p{Ll}{3,}ed$/u.test(word)
