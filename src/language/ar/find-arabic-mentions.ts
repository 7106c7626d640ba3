// The names of an Arabic side. Linear.

import type { EntityType } from '../../model/records.ts'
import type { KnownName, SideText } from '../both/bitext.ts'
import type { Mention } from '../both/mention.ts'
import { nameAt, type NameIndex } from '../both/name-index.ts'
import { type FoundAgain, type NameReader, settleMentions } from '../both/settle-mentions.ts'
import { organisationEndings } from '../en/entity-words-table.ts'
import { isForeignEnding } from './arabic-firms.ts'
import { arabicNameWords } from './arabic-gazetteer.ts'
import { isNext } from './arabic-names.ts'
import { arabicFirstNames, foreignFirstNames, nameParticlesArabic } from './first-names-table.ts'
import { moreForeignFirstNames } from './more-first-names-table.ts'
import { isEverydayWord, isOrdinaryWord } from './ordinary-word.ts'
import { readArabicNames } from './read-arabic-names.ts'

export const findArabicMentions = (
  side: SideText,
  { known }: { readonly known: readonly KnownName[] },
): readonly Mention[] => settleMentions(side, known, reader)

const reader: NameReader = {
  candidatesOf: text => readArabicNames(text).candidates,
  wordsOf: arabicNameWords,
  shortForms,
  findAgain,
  isListing: between => /^(?:[،,] ?(?:و ?)?| ?و ?| (?:أو|أم) |\/)$/.test(between),
}

function shortForms(words: readonly string[], entityType: EntityType): readonly (readonly string[])[] {
  if (words.length < 2) return []
  if (entityType === 'person') {
    let from = words.length - 1
    while (from > 1 && nameParticlesArabic.has(words[from - 1]!)) from--
    const surname = words.slice(from)
    const isWord = surname.length === 1 && (isEverydayWord(surname[0]!) || surname[0]!.length < 2)
    return isWord || (surname.length === 1 && arabicFirstNames.has(surname[0]!)) ? [] : [surname]
  }
  if (entityType !== 'organization') return []
  // كسترل إيه آي is كسترل.
  if (words.length === 3 && words[1] === 'ايه' && words[2] === 'اي')
    return isOrdinaryWord(words[0]!) || words[0]!.length < 4 ? [] : [[words[0]!]]
  const last = words.at(-1)!
  const isFirm = isForeignEnding(last) || organisationEndings.has(last) || last.startsWith('لل')
  const rest = words.slice(0, -1)
  if (
    !isFirm ||
    (rest.length === 1 &&
      (foreignFirstNames.has(rest[0]!) || moreForeignFirstNames.has(rest[0]!) || isOrdinaryWord(rest[0]!)))
  )
    return []
  return [rest]
}

/** Whole words first; behind clitics where the whole is no name. */
function findAgain(text: string, index: NameIndex): readonly FoundAgain[] {
  const { tokens } = readArabicNames(text)
  const found: FoundAgain[] = []
  for (let at = 0; at < tokens.length;) {
    const read = tokens[at]!.forms.map(({ key, start }) => ({
      start,
      entry: nameAt(index, key, step => (isNext(tokens, at + step) ? tokens[at + step]!.key : null)),
    }))
    const best = read.find(({ entry }) => entry !== null)
    if (!best?.entry) {
      at++
      continue
    }
    const to = at + best.entry.words.length
    found.push({ start: best.start, end: tokens[to - 1]!.end, entry: best.entry })
    at = to
  }
  return found
}
