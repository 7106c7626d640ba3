// What a name in English names, by its own words and by those around it.

import {
  acronymsOfThings,
  countedWords,
  eventEndings,
  eventHeads,
  eventNouns,
  namesLikeWords,
  organisationEndings,
  organisationHeads,
  organisationNouns,
  personNouns,
  placeEndings,
  placeNouns,
} from './entity-words-table.ts'
import { englishFirstNames } from './first-names-table.ts'
import { isGeneralWord } from './general-words.ts'
import {
  before,
  first,
  last,
  length,
  singular,
  typed,
  type NamePlace,
  type NameRule,
  type TypedName,
} from './name-place.ts'
import { isActing } from './acts-as-name.ts'
import { productCue, hasProductMaker, byVersion } from './english-product-rules.ts'
import { byTitle, byPersonShape, byApposition } from './english-person-rules.ts'
import { byContext, byShape } from './english-shape-rules.ts'

const byDomain: NameRule = place =>
  length(place) === 1 && /^[\p{L}\p{N}-]+(?:\.[a-z]{2,})+$/u.test(first(place).text)
    ? typed('organization', 0.95, 'domain', first(place).text)
    : null

const byKnown: NameRule = place => {
  const { known, from, to } = place.piece
  if (!known || known.words.length !== to - from) return null
  const isUnsure = to - from === 1 && namesLikeWords.has(known.words[0]!)
  const strength = isUnsure && first(place).isFirst && !isActing(place) ? 0.4 : 0.95
  return typed(known.entityType, strength, 'gazetteer', known.words.join(' '))
}

const byHead: NameRule = place => {
  const { tokens, piece } = place
  const second = tokens[piece.from + 1]?.text
  const hasOf = piece.to - piece.from > 2 && (second === 'of' || second === 'for')
  const isInside = tokens.slice(piece.from, piece.to).some(({ text }) => text === 'of' || text === 'for')
  const head = first(place).text
  if (hasOf && eventHeads.has(head)) return typed('event', 0.9, 'head', head)
  if (hasOf && /^(?:Republic|Kingdom|State|Emirate|Sultanate|City|Gulf|Strait|Bay|Sea|Isle|Cape)$/.test(head))
    return typed('place', 0.9, 'head', head)
  if (hasOf && organisationHeads.has(head)) return typed('organization', 0.92, 'head', head)
  if (isInside) return typed('organization', 0.85, 'head', head)
  if (length(place) === 2 && /^(?:Mount|Lake|Cape|Port|Fort|River)$/.test(head))
    return typed('place', 0.88, 'head', head)
  if (
    length(place) > 1 &&
    /^(?:Rue|Via|Calle|Avenida|Boulevard|Plaza|Piazza|Place|Monte|Rio|Wadi|Jebel|Jabal)$/.test(head)
  )
    return typed('place', 0.85, 'head', head)
  if (length(place) === 2 && /^(?:Hurricane|Cyclone|Typhoon|Storm|Operation)$/.test(head))
    return typed('event', 0.9, 'head', head)
  return null
}

/** A surname that is also a word for a place or a body: `Jonah Hill`. */
const surnamesToo = new Set(
  'Hill Park Lake Post Power Bay Church Lane Castle Tower Field Banks Day Week Cross Mail Case Parks'.split(' '),
)

const byEnding: NameRule = place => {
  if (length(place) < 2) return null
  const end = last(place).text.replace(/^\d.*/, '') || place.tokens[place.piece.to - 2]!.text
  const isPerson = englishFirstNames.has(first(place).text) && length(place) === 2 && surnamesToo.has(end)
  if (isPerson) return null
  const isNumbered = /^\d/.test(last(place).text)
  if (eventEndings.has(end) && !/^(?:Games|Congress|Convention|Forum|Week|Day|Super|Open)$/.test(end))
    return typed('event', 0.9, 'ending', end)
  if (placeEndings.has(end) && !isNumbered) return typed('place', 0.88, 'ending', end)
  if (
    eventEndings.has(end) &&
    (end !== 'Games' ||
      isNumbered ||
      /^(?:Asian|Olympic|Paralympic|Islamic|Arab|Commonwealth|Invictus|Mediterranean)$/.test(first(place).text))
  )
    return typed(end === 'Congress' ? 'organization' : 'event', 0.8, 'ending', end)
  if (organisationEndings.has(end) && !isNumbered && !(length(place) === 2 && isGivenAndSurname(place)))
    return typed('organization', 0.9, 'ending', end)
  return null
}

/** `Kevin Young`, not `Morgan Foods`. */
const isGivenAndSurname = (place: NamePlace): boolean =>
  englishFirstNames.has(first(place).text) &&
  /^(?:Power|Health|Post|Standard|Watch|Motor|Mobile|Space|Force)$/.test(last(place).text)

const headships =
  /^(?:chairman|chairwoman|chair|head|executive|founder|co-founder|cofounder|director|spokesman|spokeswoman|spokesperson|owner|boss|chief|president|employees?|workers?|customers?|shareholders?|subsidiary|unit|shares|members?)$/

const byNoun: NameRule = place => {
  const previous = before(place)
  const cue = productCue(place)
  if (cue && (before(place) === cue || !hasProductMaker(place))) return typed('product', 0.85, 'noun', cue)
  if (personNouns.has(previous) || personNouns.has(singular(previous))) return typed('person', 0.9, 'noun', previous)
  if (eventNouns.has(previous)) return typed('event', 0.7, 'noun', previous)
  if (organisationNouns.has(previous)) return typed('organization', 0.85, 'noun', previous)
  if (/^(?:called|named)$/.test(previous)) {
    const { tokens, piece } = place
    for (let at = piece.from - 2; at >= Math.max(0, piece.from - 5); at--) {
      const word = tokens[at]!.text
      if (organisationNouns.has(word)) return typed('organization', 0.85, 'noun', word)
      if (personNouns.has(word)) return typed('person', 0.85, 'noun', word)
      if (placeNouns.has(word)) return typed('place', 0.85, 'noun', word)
    }
  }
  const before2 = before(place, 2)
  if (previous === 'of' && headships.test(before2) && !place.piece.known)
    return typed('organization', 0.7, 'noun', before2)
  // a spokeswoman for Norsk Hydro
  const isSpokenFor = previous === 'for' && /^spokes(?:man|woman|person|people|men)$/.test(before2)
  if (isSpokenFor && !place.piece.known && place.piece.title === null && !englishFirstNames.has(first(place).text))
    return typed('organization', 0.75, 'noun', before2)
  if (placeNouns.has(previous) || (previous === 'of' && placeNouns.has(before2)))
    return typed('place', 0.85, 'noun', previous)
  return null
}

const byKnownBeginning: NameRule = place => {
  const { known, from, to } = place.piece
  if (!known || known.words.length >= to - from) return null
  if (known.words.length === 1 && known.entityType !== 'organization' && englishFirstNames.has(known.words[0]!))
    return null
  return typed(
    known.entityType === 'place' ? 'organization' : known.entityType,
    0.7,
    'gazetteer',
    known.words.join(' '),
  )
}

const rules: readonly NameRule[] = [
  byDomain,
  byKnown,
  byTitle,
  byHead,
  byVersion,
  byEnding,
  byNoun,
  byKnownBeginning,
  byApposition,
  byPersonShape,
  byContext,
  byShape,
]

/** Null where the words name nothing: an abbreviation of a thing, a chapter. */
export function typeEnglishName(place: NamePlace): TypedName | null {
  const { tokens, piece } = place
  const words = tokens.slice(piece.from, piece.to).map(({ text }) => text)
  if (!piece.known && words.every(word => acronymsOfThings.has(word) || isGeneralWord(word) || /^\d/.test(word)))
    return null
  if (countedWords.has(words[0]!) && words.length === 2 && /^\d/.test(words[1]!)) return null
  for (const rule of rules) {
    const found = rule(place)
    if (found) return found
  }
  return null
}
