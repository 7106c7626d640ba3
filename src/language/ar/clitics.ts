// Particles that Arabic writes onto the next word: و ف ب ل ك, one or two of them. Where a mark may begin inside a word.

const proclitic = /^[وف]?[بلك]?/
const article = /^(?:ال|ل(?=ل))/
/** What makes a split certain: no Arabic word begins so. */
const certain = /^[\u0640A-Za-z\d\u0660-\u0669\u06f0-\u06f9]/
const letters = /\p{L}/gu

/**
 * Offsets inside a word after its first and its second particle, ascending. At least two letters must be left, or a
 * Latin letter, a digit or a tatweel must follow. Only shapes are looked at: `وانغ` has a border too.
 */
export function cliticBorders(word: string): readonly number[] {
  const borders: number[] = []
  const most = proclitic.exec(word)![0].length
  for (let at = 1; at <= most; at++) {
    const rest = word.slice(at)
    if (certain.test(rest) || (rest.match(letters)?.length ?? 0) >= 2) borders.push(at)
  }
  return borders
}

/**
 * How many code units of particles to leave out of a mark on `word`: certain before Latin letters, digits and tatweel;
 * else only when the rest is known (a name seen elsewhere in the article) and the word as a whole is not.
 */
export function splitClitic(word: string, isKnown: (rest: string) => boolean): number {
  const borders = cliticBorders(word)
  const sure = borders.findLast(at => certain.test(word.slice(at)))
  if (sure !== undefined) return sure + (/^\u0640+/.exec(word.slice(sure))?.[0].length ?? 0)
  if (isKnown(word)) return 0
  return borders.find(at => isKnown(word.slice(at)) || (article.test(word.slice(at)) && isKnown(word.slice(at + 2)))) ?? 0
}
