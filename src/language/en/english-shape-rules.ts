// What is left: names by the verb or preposition beside them, and by nothing but their shape.

import { brandWords, outletVerbs, personVerbs } from './entity-words-table.ts'
import { englishFirstNames } from './first-names-table.ts'
import { isGeneralWord } from './general-words.ts'
import { after, before, first, length, typed, type NameRule } from './name-place.ts'
import { agentive } from './acts-as-name.ts'

const places = new Set('in near across throughout outside inside around towards toward into off'.split(' '))
/** `the mayor of`, `the shelling of`: what they are of is a place. */
const placeLeads =
  /^(?:mayors?|shelling|bombing|bombardment|siege|capture|recapture|fall|streets|outskirts|suburbs?|bishop|archbishop|north|south|east|west|northeast|northwest|southeast|southwest|town|village|villages|district|districts|governor|residents|people|occupation|liberation|evacuation|airport|battle|centre|center|coast|skies|hills|mountains|parts|city|port|emir|duchy|prefect|prefecture)$/
/** What stands in a place: the Saratov refinery. */
const placeTails =
  /^(?:refinery|province|prison|basin|campus|plant|airport|port|district|governorate|oblast|region|valley|peninsula|dam|reactor|coast|suburbs?|village|town|city|county|highlands|desert|bridge|border|stadium|hospital|harbour|harbor|crossing|camp|mine|mines|oilfield|strait|archipelago|islands?|river|lake|massacre|checkpoint|front|pass)$/
const takenVerbs = /^(?:retook|recaptured|besieged|shelled|bombed|stormed|evacuated|reached|overran|encircled)$/

export const byContext: NameRule = place => {
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
  if (places.has(previous) && length(place) === 1 && /^\p{Lu}{2,6}$/u.test(words[0]!))
    return typed('organization', 0.6, 'shape', words[0]!)
  if (places.has(previous) && !isBrand && length(place) < 3) return typed('place', 0.62, 'preposition', previous)
  if (previous === 'of' && placeLeads.test(before(place, 2)) && !isBrand && length(place) < 3)
    return typed('place', 0.66, 'noun', before(place, 2))
  if (placeTails.test(next) && !isBrand && length(place) < 3) return typed('place', 0.64, 'noun', next)
  if (takenVerbs.test(previous) && !isBrand && length(place) < 3) return typed('place', 0.6, 'verb', previous)
  if (/\p{Ll}\p{Lu}/u.test(words[0]!) && length(place) === 1 && !/^(?:Mc|Mac|O['’]|De|Di|La|Le|Van)/.test(words[0]!))
    return typed('organization', 0.75, 'shape', words[0]!)
  return null
}

/** No plural, no noun of an action, no everyday word that firms are named by. */
const isSoundName = (word: string): boolean =>
  !brandWords.has(word) && !/(?:s|ing|tion|ment|ity|ness|ed|ly|er|ors?)$/.test(word)

const neverNames = new Set(
  'Everyone Everybody Nobody Someone Somebody Anyone Anybody Management Police Parliament Government Industry Labour Business Science History Nature Time Money Inflation Demand Trade Growth Oil Gold Water Weather Rain Snow Autumn Winter Summer Spring Love War Peace Life Death Art Music Football Cricket Nothing Everything Something Anything People Parents Children Women Men Congress Opposition Council Court Justice Public Press Staff Crew Society Technology Research Education Health Tourism Traffic Power Work Mother Father Dad Mum Grandma Neither Unemployment Silence Progress Evidence Data'.split(
    ' ',
  ),
)

export const byShape: NameRule = place => {
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
