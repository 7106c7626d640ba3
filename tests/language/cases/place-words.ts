// Finds the words of a label in its sentence. Knows nothing of what the label says of them.

/** UTF-16 offsets, half open. The optional edges lie inside: a span that leaves them out is as right. */
export interface PlacedWords {
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
}

const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character)
/** What may stand before a name, written together with it. */
const proclitics = /^[وف]?[بلك]?(?:ال|ل)?ـ?$/

function beginsWord(text: string, at: number): boolean {
  let begin = at
  while (begin > 0 && (isWordPart(text[begin - 1]) || text[begin - 1] === 'ـ')) begin--
  return begin === at || proclitics.test(text.slice(begin, at))
}

/** Where the words begin as whole words, proclitics before them or not. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (beginsWord(text, at) && !isWordPart(text[at + words.length])) places.push(at)
  }
  return places
}

/** The place of whole words (proclitics may precede them); the n-th with `#n`. Throws when there is none, or several and no `#n`. */
function placeOf(text: string, label: string): { start: number; end: number } {
  const [, words = '', nth] = /^(.*?)(?:#(\d+))?$/.exec(label)!
  const places = words === '' ? [] : placesOf(text, words)
  if (places.length === 0) throw new Error(`"${words}" is not in the sentence`)
  if (nth === undefined && places.length > 1) {
    throw new Error(`"${words}" is ${places.length} times in the sentence: say which with #n`)
  }
  const start = places[Number(nth ?? 1) - 1]
  if (start === undefined) throw new Error(`"${words}" is not ${nth} times in the sentence`)
  return { start, end: start + words.length }
}

/**
 * The words of a label: whole words of the sentence, ` ... ` for all that lies between two of them, square brackets
 * around optional words at either edge.
 */
export function placeWords(text: string, label: string): PlacedWords {
  const nth = /#\d+$/.exec(label)?.[0] ?? ''
  const [, before = '', inner = '', after = ''] = /^(?:\[(.*?)\])?(.*?)(?:\[(.*?)\])?$/.exec(
    label.slice(0, label.length - nth.length),
  )!
  const whole = before + inner + after
  const pieces = (whole + nth).split(' ... ')
  if (pieces.length > 2) throw new Error(`"${label}" has more than one " ... "`)
  const first = placeOf(text, pieces[0]!)
  const last = pieces[1] === undefined ? first : placeOf(text, pieces[1])
  if (last.start < first.start) throw new Error(`"${pieces[1]}" stands before "${pieces[0]}"`)
  const innerStart = first.start + before.length + (before === '' ? 0 : spaces(inner, /^ */))
  const innerEnd = last.end - after.length - (after === '' ? 0 : spaces(inner, / *$/))
  return { start: first.start, end: last.end, innerStart, innerEnd }
}

const spaces = (words: string, edge: RegExp) => edge.exec(words)?.[0].length ?? 0
