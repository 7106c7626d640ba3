// What a name in English names, by its own words and by those around it.

import type { EntityType } from '../../model/records.ts'
import type { EnglishToken } from './english-token.ts'
import { knownAt, type NamePiece } from './english-name-runs.ts'
import {
  acronymsOfThings,
  brandWords,
  countedWords,
  eventEndings,
  eventHeads,
  eventNouns,
  namesLikeWords,
  organisationEndings,
  organisationHeads,
  organisationNouns,
  outletVerbs,
  personNouns,
  personVerbs,
  placeEndings,
  placeNouns,
  productNouns,
  speakingVerbs,
} from './entity-words-table.ts'
import { englishFirstNames } from './first-names-table.ts'
import { isGeneralWord } from './general-words.ts'

export interface TypedName {
  readonly entityType: EntityType
  readonly strength: number
  readonly rule: string
  /** The word that decided. */
  readonly word: string
}

/** A name with its neighbours. */
export interface NamePlace {
  readonly tokens: readonly EnglishToken[]
  readonly piece: NamePiece
}

const typed = (entityType: EntityType, strength: number, rule: string, word: string): TypedName => ({
  entityType,
  strength,
  rule: `entity.${rule}`,
  word,
})

type Rule = (place: NamePlace) => TypedName | null

const first = ({ tokens, piece }: NamePlace) => tokens[piece.from]!
const last = ({ tokens, piece }: NamePlace) => tokens[piece.to - 1]!
const length = ({ piece }: NamePlace) => piece.to - piece.from
/** The word that stands directly before the name, `step` words away; empty where something else stands between. */
function before({ tokens, piece }: NamePlace, step = 1): string {
  for (let at = piece.from; at > piece.from - step; at--)
    if (!/^[\s\u00a0]+["“‘'«(]?$/.test(tokens[at]?.gap ?? '')) return ''
  return tokens[piece.from - step]?.text ?? ''
}
function after(place: NamePlace, step = 1): string {
  const { tokens, piece } = place
  if (last(place).cut !== '') return ''
  for (let at = piece.to; at < piece.to + step; at++) if (!/^["”’»]?[\s\u00a0]+$/.test(tokens[at]?.gap ?? '')) return ''
  return tokens[piece.to + step - 1]?.text ?? ''
}
const singular = (word: string): string => (/(?:ss|us|is)$/.test(word) ? word : word.replace(/s$/, ''))

const byDomain: Rule = place =>
  length(place) === 1 && /^[\p{L}\p{N}-]+(?:\.[a-z]{2,})+$/u.test(first(place).text)
    ? typed('organization', 0.95, 'domain', first(place).text)
    : null

const byKnown: Rule = place => {
  const { known, from, to } = place.piece
  if (!known || known.words.length !== to - from) return null
  const isUnsure = to - from === 1 && namesLikeWords.has(known.words[0]!)
  const strength = isUnsure && first(place).isFirst && !isActing(place) ? 0.4 : 0.95
  return typed(known.entityType, strength, 'gazetteer', known.words.join(' '))
}

/** A verb, a possessive or a comma follows, as after a name and not after an adjective. */
function isActing(place: NamePlace): boolean {
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

const byTitle: Rule = place => {
  const { title } = place.piece
  if (title === null || length(place) > 5) return null
  if (length(place) > 1 && organisationEndings.has(last(place).text)) return null
  return typed('person', 0.95, 'title', title)
}

const byHead: Rule = place => {
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

const byEnding: Rule = place => {
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

const versioned = /^\p{Lu}[\p{L}]*-?\d{1,4}(?:\.\d{1,2})?[A-Za-z]{0,3}$/u
const notVersions =
  /^(?:G\d\d?|COP\d+|Q\d|H[12]|FY\d+|[UA]-?\d\d|COVID-?\d*|Covid-?\d*|CO2|M\d\d?|S\d|C\d|B\d|Web3|P\d|E\d|T20|MH\d+|R\d)$/

const byVersion: Rule = place => {
  const { tokens, piece } = place
  const words = tokens.slice(piece.from, piece.to).map(({ text }) => text)
  if (length(place) === 1 && /^COP\d+$/.test(words[0]!)) return typed('event', 0.9, 'version', words[0]!)
  if (length(place) === 1 && /^G(?:7|8|20|77)$/.test(words[0]!)) return typed('organization', 0.9, 'version', words[0]!)
  const code = words.find(word => versioned.test(word) && !(length(place) === 1 && notVersions.test(word)))
  if (code) return typed('product', 0.88, 'version', code)
  const isNumbered = /^\d{1,3}(?:\.\d{1,2}|[A-Z])?$/.test(words.at(-1)!)
  const isProduct = piece.known?.entityType === 'product' || hasProductCue(place)
  if (
    isNumbered &&
    !countedWords.has(words.at(-2)!) &&
    (isProduct || words.at(-1)!.includes('.') || length(place) <= 3)
  )
    return typed('product', isProduct ? 0.9 : 0.7, 'version', words.join(' '))
  return null
}

const hasProductCue = (place: NamePlace): boolean => productCue(place) !== ''

/** `the model X`, `a tool called X`, `its new chatbot, X,`, `X chips`. */
function productCue(place: NamePlace): string {
  const { tokens, piece } = place
  const previous = before(place)
  if (productNouns.has(previous) && previous !== 'system' && previous !== 'products') return previous
  if (
    /^(?:called|named|dubbed|code-?named|nicknamed|known)$/.test(previous) ||
    (previous === 'as' && before(place, 2) === 'known')
  )
    for (let at = piece.from - 1; at >= Math.max(0, piece.from - 6); at--)
      if (productNouns.has(tokens[at]!.text)) return tokens[at]!.text
  if (/^,\s/.test(tokens[piece.from]!.gap) && productNouns.has(tokens[piece.from - 1]?.text ?? '')) {
    const article = tokens
      .slice(Math.max(0, piece.from - 6), piece.from - 1)
      .some(({ text }) => /^(?:its|new|a|an|latest|the|their|first|his|her)$/i.test(text))
    if (article) return tokens[piece.from - 1]!.text
  }
  const next = after(place)
  return /^(?:chips?|chatbots?|apps?|smartphones?|models?|vaccines?|rockets?|missiles?|drones?|jets?|satellites?|consoles?|software|tablets?|spacecraft|processors?|headsets?|accelerators?|rovers?|probes?|landers?|telescopes?|robots?|helicopters?|tanks?|games?|browsers?|bots?)$/.test(
    next,
  )
    ? next
    : ''
}

const headships =
  /^(?:chairman|chairwoman|chair|head|executive|founder|co-founder|cofounder|director|spokesman|spokeswoman|spokesperson|owner|boss|chief|president|employees?|workers?|customers?|shareholders?|subsidiary|unit|shares|members?)$/

const byNoun: Rule = place => {
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
  if (placeNouns.has(previous) || (previous === 'of' && placeNouns.has(before2)))
    return typed('place', 0.85, 'noun', previous)
  return null
}

/** `Meta models`: a known firm or an ending of firms before the word for a thing names its maker. */
const hasProductMaker = (place: NamePlace): boolean =>
  place.piece.known?.entityType === 'organization' ||
  organisationEndings.has(last(place).text) ||
  place.piece.known?.entityType === 'place'

const byKnownBeginning: Rule = place => {
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

const particle = /^(?:al|el|bin|ibn|bint|abu|ben|van|von|der|de|den|del|della|di|da|dos|du|la|le|ter|ten|y)$/
const arabicSurname = /^(?:Al|El)-\p{Lu}\p{Ll}+$|^(?:al|el)-\p{Lu}/u

const byPersonShape: Rule = place => {
  const { tokens, piece } = place
  const words = tokens.slice(piece.from, piece.to).map(({ text }) => text)
  if (words.length < 2 || words.length > 6) return null
  const isPersonal = words.some(word => particle.test(word) || arabicSurname.test(word))
  if (words.some(word => /^(?:bin|ibn|bint)$/.test(word))) return typed('person', 0.92, 'first-name', words[0]!)
  if (englishFirstNames.has(words[0]!) && (!brandWords.has(words.at(-1)!) || after(place) !== ''))
    return typed('person', 0.9, 'first-name', words[0]!)
  if (/^\p{Lu}$/u.test(words[1]!) && words.length === 3) return typed('person', 0.85, 'first-name', words[0]!)
  return isPersonal && words.length <= 4 ? typed('person', 0.75, 'first-name', words[0]!) : null
}

/** An article, a possessive or a name begins what a name is said to be. */
const isNounPhrase = ({ text, isCapital, cut }: EnglishToken): boolean =>
  /^(?:an?|the|its|another|one)$/.test(text) || isCapital || cut === 'possessive'

/** `X, the agency's director`, `X, 45,`, `X, who`. */
/** West Lafayette, Indiana, */
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

const byApposition: Rule = place => {
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
  for (let at = piece.to; at < Math.min(tokens.length, piece.to + 7); at++) {
    const { text, gap } = tokens[at]!
    if (at > piece.to && !/^[\s\u00a0]+$/.test(gap)) break
    if (/^(?:and|said|is|was|has|who|which|of|at|for|in)$/.test(text)) break
    if (personNouns.has(text) || /^(?:CEO|CTO|CFO|COO|President|Minister|Chairman)$/.test(text))
      return typed('person', 0.88, 'apposition', text)
    if (organisationNouns.has(text) && isNounPhrase(next)) return typed('organization', 0.8, 'apposition', text)
  }
  return null
}

const places = new Set('in near across throughout outside inside around towards toward into'.split(' '))

const byContext: Rule = place => {
  const previous = before(place)
  const next = after(place)
  const words = place.tokens.slice(place.piece.from, place.piece.to).map(({ text }) => text)
  const isBrand = words.some(word => brandWords.has(word))
  if (/^(?:based|headquartered)$/.test(next)) return typed('place', 0.6, 'preposition', next)
  if (outletVerbs.has(next) && length(place) < 3 && !englishFirstNames.has(words[0]!))
    return typed('organization', 0.7, 'verb', next)
  if (
    /^(?:from|by|in)$/.test(previous) &&
    /^(?:reports?|report|stud(?:y|ies)|articles?|interview|investigation)$/i.test(before(place, 2))
  )
    return typed('organization', 0.75, 'verb', before(place, 2))
  if (personVerbs.has(next) && !isBrand) return typed('person', 0.75, 'verb', next)
  if (places.has(previous) && !isBrand && length(place) < 3) return typed('place', 0.62, 'preposition', previous)
  if (/\p{Ll}\p{Lu}/u.test(words[0]!) && length(place) === 1 && !/^(?:Mc|Mac|O['’]|De|Di|La|Le|Van)/.test(words[0]!))
    return typed('organization', 0.75, 'shape', words[0]!)
  return null
}

/** No plural, no noun of an action, no everyday word that firms are named by. */
const isSoundName = (word: string): boolean =>
  !brandWords.has(word) && !/(?:s|ing|tion|ment|ity|ness|ed|ly|er|ors?)$/.test(word)

/** What only somebody does, said of one. */
const agentive =
  /^(?:has|says|said|told|paid|declined|announced|denied|confirmed|plans|wants|refused|sued|hired|agreed|bought|sold|launched|put)$/
const neverNames = new Set(
  'Everyone Everybody Nobody Someone Somebody Anyone Anybody Management Police Parliament Government Industry Labour Business Science History Nature Time Money Inflation Demand Trade Growth Oil Gold Water Weather Rain Snow Autumn Winter Summer Spring Love War Peace Life Death Art Music Football Cricket Nothing Everything Something Anything People Parents Children Women Men Congress Opposition Council Court Justice Public Press Staff Crew Society Technology Research Education Health Tourism Traffic Power Work Mother Father Dad Mum Grandma Neither Unemployment Silence Progress Evidence Data'.split(
    ' ',
  ),
)

const byShape: Rule = place => {
  const { tokens, piece } = place
  const words = tokens.slice(piece.from, piece.to).map(({ text }) => text)
  const isFirst = first(place).isFirst
  if (length(place) > 1) {
    const hasBrand = words.some(word => brandWords.has(word) || /(?:ing|tion|ment|ity|ics|ware)$/.test(word))
    if (words.some(word => /^\p{Lu}{2,}$/u.test(word))) return typed('organization', 0.7, 'shape', words.join(' '))
    if (hasBrand || before(place) === 'the' || length(place) > 3)
      return typed('organization', isFirst && hasBrand ? 0.52 : 0.62, 'shape', words.join(' '))
    return typed('person', 0.64, 'shape', words.join(' '))
  }
  const [word] = words as [string]
  if (/^\p{Lu}[\p{Lu}&]{1,5}$/u.test(word)) return typed('organization', isFirst ? 0.62 : 0.68, 'shape', word)
  if (
    isFirst &&
    after(place) === 'and' &&
    isSoundName(word) &&
    tokens[piece.to + 1]?.isCapital &&
    !isGeneralWord(tokens[piece.to + 1]!.text)
  )
    return typed('organization', 0.52, 'shape', word)
  if (isFirst && agentive.test(after(place)) && isSoundName(word.replace(/s$/, '')) && !neverNames.has(word))
    return typed('organization', 0.52, 'shape', word)
  if (isFirst) return typed('organization', first(place).cut === 'possessive' ? 0.35 : 0.3, 'shape', word)
  return typed('organization', 0.55, 'shape', word)
}

const rules: readonly Rule[] = [
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
