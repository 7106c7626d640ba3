// How far the name of a person goes on.

import { type ArabicNames, isNext } from './arabic-names.ts'
import { surnamesLikeBrands } from './arabic-surnames-table.ts'
import { arabicFirstNames, unsureFirstNames } from './first-names-table.ts'
import { foreignShape } from './foreign-shape.ts'
import { moreArabicFirstNames } from './more-first-names-table.ts'
import { classOf, continues } from './name-word.ts'
import { closedWords } from './ordinary-words-table.ts'

/** The token after a name that begins at `from`; seven words at most. */
export function endOfPerson(names: ArabicNames, from: number): number {
  let to = from + 1
  while (to < from + 7 && isNext(names.tokens, to) && goesOn(names, from, to)) to++
  while (to > from + 1 && particles.test(names.tokens[to - 1]!.key)) to--
  return to
}

const particles = /^(?:بن|ابن|بنت|ابو|ابي|ال|ام|عبد|فان|فون|دي|دو|دا|دير|دن|ولد|لا|لو)$/

function goesOn(names: ArabicNames, from: number, at: number): boolean {
  const { tokens, taken } = names
  const { key, script } = tokens[at]!
  const before = tokens[at - 1]!.key
  const known = taken[at]
  // بن and عبد take any word after them.
  if (/^(?:بن|ابن|عبد|ابو|ابي|ال|ام|بنت)$/.test(before)) return script === 'arabic' && !closedWords.has(key) && !known
  if (known) return isSurname(names, from, at)
  const kind = continues(names, at)
  if (kind === 'family') return isArab(tokens.slice(from, at).map(token => token.key))
  if (kind === 'unsure-first' && closedWords.has(key)) return false
  if (kind !== 'foreign') return kind !== null
  return foreignShape(key) > (at > from + 1 ? 0.1 : /^[بلك]/.test(key) ? 0 : -0.6)
}

/** زيلينسكي and فيراري are known by themselves. */
function isSurname({ tokens, taken }: ArabicNames, from: number, at: number): boolean {
  const known = taken[at]!
  if (known.from !== at || known.to !== at + 1 || known.start !== tokens[at]!.start) return false
  if (classOf(tokens[from]!.key) !== 'first' || at !== from + 1) return false
  return known.entityType === 'person' || surnamesLikeBrands.has(tokens[at]!.key)
}

/** A family name with the article follows Arabic names only. */
const isArab = (words: readonly string[]): boolean =>
  words.some(
    word =>
      arabicFirstNames.has(word) ||
      moreArabicFirstNames.has(word) ||
      unsureFirstNames.has(word) ||
      /^(?:بن|عبد|ابو|ال|عبدال.+)$/.test(word),
  )
