// One Arabic word as a part of a number, its clitics taken off. Knows no neighbours.

import { foldWord, type NumberToken } from '../both/number-tokens.ts'
import { distinctWords, rememberByText } from '../both/remember-by-text.ts'
import { scalePlurals, scaleStems, unitStems } from './number-words-table.ts'

/** `scale-a`: ألفا, once or twice a thousand. `eleven`: أحد, one only before ten. `plural`: آلاف, vague when alone. */
export type AtomKind =
  | 'figure'
  | 'unit'
  | 'one'
  | 'eleven'
  | 'ten'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'plural'
  | 'scale-a'
  | 'dual'
  | 'vague'

export interface Atom {
  readonly kind: AtomKind
  readonly value: number
  /** Begins with و. */
  readonly isJoined: boolean
  readonly hasArticle: boolean
  /** Letters (UTF-16) of the token before the number; ال belongs to it. */
  readonly skip: number
}

const atoms = new Map<string, readonly [AtomKind, number]>()
const add = (kind: AtomKind, value: number, ...words: string[]): void =>
  words.forEach(word => atoms.set(word, [kind, value]))
add('unit', 0, 'صفر', 'صفرا')
add('one', 1, 'واحد', 'واحده', 'واحدا')
add('eleven', 1, 'احد', 'احدي')
add('unit', 2, 'اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثني', 'اثنتا', 'اثنتي')
unitStems.split(' ').forEach((stem, at) => {
  const value = at + 3
  add(value === 10 ? 'ten' : 'unit', value, stem, stem + 'ه', stem + 'ا')
  add('tens', value === 10 ? 20 : value * 10, stem + 'ون', stem + 'ين')
  if (value < 10)
    for (const hundred of ['ميه', 'مايه']) add('hundreds', value * 100, stem + hundred, stem + 'ي' + hundred)
})
add('unit', 8, 'ثماني', 'ثمانيه', 'ثمانيا')
for (const hundred of ['مي', 'ماي']) {
  add('hundred', 100, hundred + 'ه')
  add('hundreds', 200, hundred + 'تان', hundred + 'تين', hundred + 'تا', hundred + 'تي')
  add('vague', 100, hundred + 'ات')
}
add('vague', 10, 'عشرات')
for (const [stem, value] of pairs(scaleStems)) {
  add('scale', value, stem)
  add('scale-a', value, stem + 'ا')
  add('dual', value, stem + 'ان', stem + 'ين', stem + 'ي')
}
for (const [word, value] of pairs(scalePlurals)) add('plural', value, word)

/** `word=number word=number` as pairs. */
export function pairs(table: string): readonly (readonly [string, number])[] {
  return table
    .split(' ')
    .map(entry => [entry.slice(0, entry.indexOf('=')), Number(entry.slice(entry.indexOf('=') + 1))])
}

/** The number that a word stands for, or null; a word is looked up whole first, وأحد (and one) apart. */
export function atomOf(token: NumberToken | undefined): Atom | null {
  if (!token) return null
  if (token.figure === null) return atomOfWord(token.text)
  return Number.isNaN(token.figure)
    ? null
    : { kind: 'figure', value: token.figure, isJoined: false, hasArticle: false, skip: 0 }
}

const atomOfWord = rememberByText((text): Atom | null => {
  // A shadda tells ألّف (wrote) and نصّف (halved) from the numbers.
  if (/[\u0651A-Za-z]/.test(text.slice(0, 4))) return null
  // Meta is written as the construct of two hundred but for the hamza.
  if (/ميت/.test(text)) return null
  const word = foldWord(text)
  if (word === 'لست') return null
  const whole = atoms.get(word)
  if (whole && !/^و[أإ]/.test(text))
    return { kind: whole[0], value: whole[1], isJoined: false, hasArticle: false, skip: 0 }
  const clitics = /^([وف]?)([بلك]?)(ال|(?<=ل)ل)?/.exec(word)!
  const [all, and = '', preposition = '', article = ''] = clitics
  for (const [prefix, hasArticle] of [
    [all, article !== ''],
    [and + preposition, false],
    [and, false],
  ] as const) {
    const entry = prefix && atoms.get(word.slice(prefix.length))
    if (!entry) continue
    return {
      kind: entry[0],
      value: entry[1],
      isJoined: and === 'و',
      hasArticle,
      skip: skipLetters(text, hasArticle ? and.length + preposition.length : prefix.length),
    }
  }
  return null
}, distinctWords)

/** Length in the raw word of `letters` letters with their marks and tatweels. */
export function skipLetters(text: string, letters: number): number {
  const found = new RegExp(`^(?:\\p{L}(?<!\\u0640)[\\p{M}\\u0640]*){${letters}}`, 'u').exec(text)
  return letters === 0 ? 0 : (found?.[0].length ?? letters)
}
