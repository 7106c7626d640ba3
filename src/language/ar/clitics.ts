// The little words that Arabic writes on to the next one: و ف ب ل ك. A mark may begin after them. أ and س, and the
// article ال, are never parted from their word.

/** و or ف, then ب, ل or ك, each with its vowel marks, a tatweel and bidi controls after it. */
const prefix = /^([وف]\p{M}*)?([بلك]\p{M}*)?/u
const filler = /^[\u0640\p{M}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/u

/**
 * The offsets inside `word` (UTF-16) where the rest of it may begin: after one or two clitics, when at least two letters
 * follow, or a Latin letter, a digit, a currency sign or a tatweel with something behind it. Ascending; empty when there
 * are none.
 */
export function cliticBorders(word: string): readonly number[] {
  const found = prefix.exec(word)
  const borders: number[] = []
  let at = 0
  for (const part of [found?.[1], found?.[2]]) {
    if (part === undefined) continue
    at += part.length
    const border = at + (filler.exec(word.slice(at))?.[0].length ?? 0)
    const rest = word.slice(border)
    if (/^[\p{Script=Latin}\p{N}\p{Sc}]/u.test(rest) || (/^\p{L}/u.test(rest) && lettersOf(rest) >= 2))
      borders.push(border)
  }
  return borders
}

/**
 * How many code units at the start of `word` are clitics to leave out of a mark; 0 when none. Before Latin letters,
 * digits and after a tatweel the split is certain; else it is made only when what remains is known and the whole is not
 * (وانغ, كوهير and ليليان begin with such letters and are names).
 */
export function splitClitic(word: string, isKnown: (rest: string) => boolean): number {
  const borders = cliticBorders(word)
  const certain = borders.findLast(
    border => /^[\p{Script=Latin}\p{N}\p{Sc}]/u.test(word.slice(border)) || word.slice(0, border).includes('\u0640'),
  )
  if (certain !== undefined) return certain
  if (borders.length === 0 || isKnown(word)) return 0
  return borders.find(border => isKnown(word.slice(border)) || isKnown(withoutArticle(word, border))) ?? 0
}

/** What follows `border` without ال, which after ل is written as another ل: للشركة is ل and لشركة. */
function withoutArticle(word: string, border: number): string {
  const rest = word.slice(border)
  if (rest.startsWith('ال')) return rest.slice(2)
  return rest.startsWith('ل') && /ل\p{M}*$/u.test(word.slice(0, border)) ? rest.slice(1) : rest
}

const lettersOf = (text: string): number => text.match(/(?!\u0640)\p{L}/gu)?.length ?? 0
