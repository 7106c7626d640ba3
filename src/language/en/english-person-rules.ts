// People by their titles, the shape of their names, and what stands in apposition.

import type { EnglishToken } from './english-token.ts'
import { knownAt } from './english-name-runs.ts'
import { brandWords, organisationEndings, organisationNouns, personNouns, placeNouns } from './entity-words-table.ts'
import { englishFirstNames } from './first-names-table.ts'
import { after, last, length, typed, type NamePlace, type NameRule } from './name-place.ts'

export const byTitle: NameRule = place => {
  const { title } = place.piece
  if (title === null || length(place) > 5) return null
  if (length(place) > 1 && organisationEndings.has(last(place).text)) return null
  return typed('person', 0.95, 'title', title)
}

const particle = /^(?:al|el|bin|ibn|bint|abu|ben|van|von|der|de|den|del|della|di|da|dos|du|la|le|ter|ten|y)$/
const arabicSurname = /^(?:Al|El)-\p{Lu}\p{Ll}+$|^(?:al|el)-\p{Lu}/u

export const byPersonShape: NameRule = place => {
  const { tokens, piece } = place
  const words = tokens.slice(piece.from, piece.to).map(({ text }) => text)
  if (words.length < 2 || words.length > 6) return null
  const isPersonal = words.some(word => particle.test(word) || arabicSurname.test(word))
  // El Obeid, San Siro
  if (
    words.length === 2 &&
    /^(?:El|San|Santa|São|Sao|Saint|St|Ras|Deir|Tel|Bir|Khan|Ain|Wadi|Umm|Kafr|Beit|Bab|Dar|Port|Puerto|Villa|Novi|Novy|Nizhny|Bad)$/.test(
      words[0]!,
    ) &&
    !englishFirstNames.has(words[0]!)
  )
    return typed('place', 0.72, 'head', words[0]!)
  if (words.some(word => /^(?:bin|ibn|bint)$/.test(word))) return typed('person', 0.92, 'first-name', words[0]!)
  if (englishFirstNames.has(words[0]!) && (!brandWords.has(words.at(-1)!) || after(place) !== ''))
    return typed('person', 0.9, 'first-name', words[0]!)
  if (/^\p{Lu}$/u.test(words[1]!) && words.length === 3) return typed('person', 0.85, 'first-name', words[0]!)
  return isPersonal && words.length <= 4 ? typed('person', 0.75, 'first-name', words[0]!) : null
}

/** An article, a possessive or a name begins what a name is said to be. */
const isNounPhrase = ({ text, isCapital, cut }: EnglishToken): boolean =>
  /^(?:an?|the|its|another|one)$/.test(text) || isCapital || cut === 'possessive'

/** `in West Lafayette, Indiana,`. */
function isBeforeState({ tokens, piece }: NamePlace): boolean {
  const next = tokens[piece.to]
  if (!next || next.gap !== ', ' || next.cut !== '' || piece.known || piece.to - piece.from > 3) return false
  const state = knownAt(tokens, piece.to)
  if (state?.entityType !== 'place') return false
  const after = tokens[piece.to + state.words.length]
  return (
    /^(?:in|at|near|from|to|chose|outside|of)$/.test(tokens[piece.from - 1]?.text ?? '') &&
    (!after || /^[,.;]/.test(after.gap))
  )
}

/** `X, the agency's director`, `X, 45,`, `X, who`. */
export const byApposition: NameRule = place => {
  const { tokens, piece } = place
  const next = tokens[piece.to]
  const role = tokens[piece.from - 1]?.text ?? ''
  // Its designer, Kira Anselm, left.
  if (/^, $/.test(tokens[piece.from]!.gap) && personNouns.has(role) && length(place) > 1 && next?.gap.startsWith(','))
    return typed('person', 0.85, 'apposition', role)
  if (isBeforeState(place)) return typed('place', 0.75, 'apposition', next!.text)
  if (!next || !/^,\s/.test(next.gap) || last(place).cut !== '') return null
  if (/^\d\d$/.test(next.text) && tokens[piece.to + 1]?.gap.startsWith(','))
    return typed('person', 0.9, 'apposition', next.text)
  if (next.text === 'who' || next.text === 'whose')
    return length(place) > 1 ? typed('person', 0.88, 'apposition', next.text) : null
  // `Marta Kowalczyk, a former contractor`
  const isFormer = tokens[piece.to + 1]?.text === 'former'
  for (let at = piece.to; at < Math.min(tokens.length, piece.to + 7); at++) {
    const { text, gap } = tokens[at]!
    if (at > piece.to && !/^[\s\u00a0]+$/.test(gap)) break
    if (/^(?:and|said|is|was|has|who|which|of|at|for|in)$/.test(text)) break
    if (personNouns.has(text) || /^(?:CEO|CTO|CFO|COO|President|Minister|Chairman)$/.test(text))
      return typed('person', 0.88, 'apposition', text)
    if (placeNouns.has(text) && isNounPhrase(next) && length(place) < 3) return typed('place', 0.8, 'apposition', text)
    if (organisationNouns.has(text) && isNounPhrase(next) && isFormer && length(place) > 1)
      return typed('person', 0.8, 'apposition', text)
    if (organisationNouns.has(text) && isNounPhrase(next)) return typed('organization', 0.8, 'apposition', text)
  }
  return null
}
