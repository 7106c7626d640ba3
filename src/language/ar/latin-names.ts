// Names in Latin letters inside Arabic text: nearly all of them are names, since Arabic writes the rest in its own.

import { nameAt } from '../both/name-index.ts'
import { acronymsOfThings, organisationEndings, personNouns } from '../en/entity-words-table.ts'
import { englishFirstNames } from '../en/first-names-table.ts'
import { calendarWords, genericWords, roleWords } from '../en/name-words-table.ts'
import { latinGazetteer } from './arabic-gazetteer.ts'
import { type ArabicName, type ArabicNames, isNext, take } from './arabic-names.ts'

const isThing = (word: string): boolean =>
  acronymsOfThings.has(word) ||
  genericWords.has(word) ||
  roleWords.has(word) ||
  calendarWords.has(word) ||
  personNouns.has(word)

const isCapital = (word: string): boolean => /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(word)

/** Takes them with what their own letters say. Linear. */
export function takeLatinNames(names: ArabicNames): void {
  const { tokens } = names
  for (let from = 0; from < tokens.length;) {
    if (tokens[from]!.script !== 'latin') {
      from++
      continue
    }
    let to = from + 1
    while (to < tokens.length && goesOn(names, to)) to++
    takeRun(names, from, to)
    from = to
  }
}

const goesOn = ({ tokens }: ArabicNames, at: number): boolean => {
  const { script, key, gap } = tokens[at]!
  if (!(isNext(tokens, at) || gap === ' & ' || gap === '. ')) return false
  return (
    script === 'latin' ||
    (script === 'number' && /^\d{1,3}(?:\.\d{1,2})?$/.test(key) && /^\p{Lu}/u.test(tokens[at - 1]!.key))
  )
}

/** The names of a run, parted at well-known names and at words for things: `CEO`. */
function takeRun(names: ArabicNames, start: number, end: number): void {
  const { tokens } = names
  let from = start
  const close = (to: number) => {
    while (from < to && !isNameWord(tokens[from]!.key)) from++
    let stop = to
    while (stop > from && !isNameWord(tokens[stop - 1]!.key) && tokens[stop - 1]!.script !== 'number') stop--
    if (from < stop && stop - from <= longest) take(names, typeLatin(names, from, stop))
  }
  for (let at = start; at < end; at++) {
    const known = knownAt(names, at)
    if (known > 1) at += known - 1
    else if (
      isThing(tokens[at]!.key) &&
      known === 0 &&
      !(at === end - 1 && at > from && organisationEndings.has(tokens[at]!.key))
    ) {
      close(at)
      from = at + 1
    }
  }
  close(end)
}

/** Words; what is longer is Latin text and no name. */
const longest = 10

const isNameWord = (word: string): boolean =>
  isCapital(word) || /\.\p{Ll}{2,}$/u.test(word) || (/^\p{Ll}{1,3}$/u.test(word) === false && /\d/.test(word))

const entryAt = ({ tokens }: ArabicNames, at: number) =>
  nameAt(latinGazetteer, tokens[at]!.key, step =>
    isNext(tokens, at + step) || tokens[at + step]?.gap === ' & ' ? tokens[at + step]!.key : null,
  )
const knownAt = (names: ArabicNames, at: number): number => entryAt(names, at)?.words.length ?? 0

function typeLatin(names: ArabicNames, from: number, to: number): ArabicName {
  const { tokens } = names
  const words = tokens.slice(from, to).map(({ key }) => key)
  const known = entryAt(names, from)
  const base = { from, to, start: tokens[from]!.start, word: words.join(' ') }
  if (known && known.words.length === to - from)
    return { ...base, entityType: known.entityType, strength: 0.95, rule: 'gazetteer' }
  if (words.length === 1 && /\.[a-z]{2,}$/.test(words[0]!))
    return { ...base, entityType: 'organization', strength: 0.95, rule: 'domain' }
  if (words.length === 1 && /^COP\d+$/.test(words[0]!))
    return { ...base, entityType: 'event', strength: 0.9, rule: 'version' }
  if (words.some(word => /^\p{Lu}[\p{L}]*-?\d/u.test(word)) || /^\d/.test(words.at(-1)!))
    return { ...base, entityType: 'product', strength: 0.85, rule: 'version' }
  if (words.length > 1 && organisationEndings.has(words.at(-1)!))
    return { ...base, entityType: 'organization', strength: 0.9, rule: 'ending' }
  if (words.length > 1 && englishFirstNames.has(words[0]!))
    return { ...base, entityType: 'person', strength: 0.88, rule: 'first-name' }
  if (known)
    return {
      ...base,
      entityType: known.entityType === 'place' ? 'organization' : known.entityType,
      strength: 0.75,
      rule: 'gazetteer',
    }
  return { ...base, entityType: 'organization', strength: isCapital(words[0]!) ? 0.66 : 0.4, rule: 'latin' }
}
