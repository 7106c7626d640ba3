// The names of one Arabic segment, each with what its own sentence says of it.

import type { NameCandidate } from '../both/name-candidate.ts'
import { nameAt } from '../both/name-index.ts'
import { rememberByText } from '../both/remember-by-text.ts'
import { takeBodies } from './arabic-bodies.ts'
import { takeFirms } from './arabic-firms.ts'
import { arabicGazetteer } from './arabic-gazetteer.ts'
import { type ArabicNames, isNext, take, toCandidates } from './arabic-names.ts'
import { takePeople } from './arabic-people.ts'
import { takeThings } from './arabic-things.ts'
import { readContext } from './context-of-names.ts'
import { takeSpelled } from './spelled-letters.ts'
import { takeQuotes } from './arabic-quotes.ts'
import { type ArabicToken, tokenizeArabic } from './arabic-token.ts'
import { nationalities } from './entity-words-table.ts'
import { closedWords } from './ordinary-words-table.ts'
import { takeLatinNames } from './latin-names.ts'

export interface ArabicReading {
  readonly tokens: readonly ArabicToken[]
  readonly candidates: readonly NameCandidate[]
}

/** In order, none over another. Linear; the last segments are remembered. */
export const readArabicNames: (text: string) => ArabicReading = rememberByText(text => {
  const tokens = tokenizeArabic(text)
  const names: ArabicNames = { text, tokens, taken: Array.from({ length: tokens.length }) }
  takeLatinNames(names)
  takeKnown(names)
  takeSpelled(names)
  readContext(names)
  takeThings(names)
  takeVersions(names)
  takeBodies(names)
  takeFirms(names)
  takeQuotes(names)
  takePeople(names)
  return { tokens, candidates: toCandidates(names) }
})

/** آيفون 17 في: a number after a product is its own, unless something is counted. */
function takeVersions(names: ArabicNames): void {
  const { tokens, taken } = names
  for (const name of new Set(taken)) {
    if (name?.entityType !== 'product' || name.strength < 0.7 || !isNext(tokens, name.to)) continue
    const { key, script } = tokens[name.to]!
    const after = tokens[name.to + 1]
    const isCounting = after !== undefined && isNext(tokens, name.to + 1) && !closedWords.has(after.key)
    if (script !== 'number' || !/^\d{1,2}(?:\.\d)?$/.test(key) || isCounting) continue
    take(names, { ...name, to: name.to + 1, rule: 'version', word: key })
  }
}

/** وزارة الصحة السعودية: after a word with the article the name of the country is an adjective. */
const isAdjective = ({ tokens, taken }: ArabicNames, at: number): boolean =>
  nationalities.has(tokens[at]!.key) &&
  at > 0 &&
  /^[»"”]?[ \u00a0\u202f]$/.test(tokens[at]!.gap) &&
  (/^[»"”]/.test(tokens[at]!.gap) ||
    /^[وفبلك]?(?:ال|لل)/.test(tokens[at - 1]!.key) ||
    taken[at - 1]?.entityType === 'organization')

function takeKnown(names: ArabicNames): void {
  const { tokens } = names
  for (let at = 0; at < tokens.length; at++)
    for (const { key, start } of tokens[at]!.forms) {
      const entry = nameAt(arabicGazetteer, key, step => (isNext(tokens, at + step) ? tokens[at + step]!.key : null))
      if (!entry || (entry.words.length === 1 && isAdjective(names, at))) continue
      // ل of a verb or noun and a name of two letters are a coincidence: behind a clitic a short name is unsure.
      const isLoose = tokens[at]!.isOrdinary || !tokens[at]!.key.startsWith('ب')
      const isShort = start > tokens[at]!.start && entry.words.length === 1 && key.length < 4 && isLoose
      take(names, {
        from: at,
        to: at + entry.words.length,
        start,
        entityType: entry.entityType,
        strength: isShort ? Math.min(entry.strength, 0.45) : entry.strength,
        rule: 'gazetteer',
        word: entry.words.join(' '),
      })
      break
    }
}
