// Capitals for words that take the place of others.

/**
 * `words` with the capitals of `found`, as a person would write it there: all in capitals where `found` is, its first
 * letter where `found` begins with one. Words that were given a capital of their own stay as they are.
 */
export function matchCase(found: string, words: string): string {
  if (words !== words.toLowerCase() || !/\p{Lu}/u.test(found)) return words
  const letters = found.match(/\p{L}/gu) ?? []
  if (letters.length > 1 && found === found.toUpperCase()) return words.toUpperCase()
  return /^\P{L}*\p{Lu}/u.test(found) ? words.replace(/\p{L}/u, letter => letter.toUpperCase()) : words
}
