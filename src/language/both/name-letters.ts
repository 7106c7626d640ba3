// Names read as letters and groups of letters, each with the number by which `pairCosts` knows it.

import { foldArabic } from '../../text/fold.ts'
import { letterNames, letterPairs } from './letter-pairs-table.ts'

/** A group of letters at a place. */
export interface LetterGroup {
  readonly id: number
  readonly length: number
}

export interface NameLetters {
  /** Letters without spaces and signs. */
  readonly length: number
  /** What the letters count: vowels less than consonants in Latin. */
  readonly weight: number
  /** The groups that begin at each letter; one of no letters is always among them. */
  readonly groups: readonly (readonly LetterGroup[])[]
}

/** More letters than these are not read. */
export const mostLetters = 48

export const readArabicName = (name: string): NameLetters => remember(arabicNames, name, readArabic)
export const readLatinName = (name: string): NameLetters => remember(latinNames, name, readLatin)

/** By the number of the Arabic group and then of the Latin one; infinite where they are no pair. */
export const pairCosts: readonly Float64Array[] = []

const arabicIds = new Map<string, number>()
const latinIds = new Map<string, number>()
const longestLatin = 5
const longestArabic = 2
const lettersOfArabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويإ'
const lettersOfLatin = 'abcdefghijklmnopqrstuvwxyz'
const asAcronym = '^'
const asLetterName = '&'

function costsFromTable(): Map<string, Map<string, number>> {
  const costs = new Map<string, Map<string, number>>()
  const put = (arabic: string, latin: string, cost: number): void => {
    const row = costs.get(arabic) ?? new Map<string, number>()
    row.set(latin, cost)
    costs.set(arabic, row)
  }
  put('', '', Infinity)
  for (const letter of lettersOfArabic) put(letter, '', 1)
  for (const letter of lettersOfLatin) put('', letter, 1)
  for (const line of letterPairs.trim().split('\n')) {
    const [arabic, ...classes] = line.split(' ')
    for (const [cost, groups] of classes.map(one => one.split('=')))
      for (const group of groups!.split(',')) put(arabic!.replace('-', ''), group.replace('-', ''), Number(cost) / 100)
  }
  for (const line of letterNames.trim().split('\n')) {
    const [letter, ...names] = line.split(' ')
    for (const name of names) {
      put(asLetterName + foldLetters(name), letter!, 0.15)
      put(asLetterName + foldLetters(name), asAcronym + letter!, 0)
    }
  }
  return costs
}

/** At an edge of a word a group costs what it costs elsewhere, unless the table says otherwise. */
function inherit(costs: Map<string, Map<string, number>>): void {
  const atEdge = new Set([...costs.values()].flatMap(row => [...row.keys()]).filter(isAtEdge))
  for (const row of costs.values())
    for (const latin of atEdge) {
      const cost = row.get(latin.slice(0, -1))
      if (cost !== undefined && !row.has(latin)) row.set(latin, cost)
    }
  for (const [arabic, row] of costs)
    if (isAtEdge(arabic))
      for (const [latin, cost] of costs.get(arabic.slice(0, -1)) ?? []) if (!row.has(latin)) row.set(latin, cost)
}

const isAtEdge = (group: string): boolean => /[~$]$/.test(group)

function fillCosts(): void {
  const costs = costsFromTable()
  inherit(costs)
  for (const [arabic, row] of costs) {
    arabicIds.set(arabic, arabicIds.size)
    for (const latin of row.keys()) if (!latinIds.has(latin)) latinIds.set(latin, latinIds.size)
  }
  const all = pairCosts as Float64Array[]
  for (const row of costs.values()) {
    const line = new Float64Array(latinIds.size).fill(Infinity)
    for (const [latin, cost] of row) line[latinIds.get(latin)!] = cost
    all.push(line)
  }
}

const arabicNames = new Map<string, NameLetters>()
const latinNames = new Map<string, NameLetters>()
/** Distinct names remembered; more than an article has. */
const remembered = 4096

function remember(known: Map<string, NameLetters>, name: string, read: (name: string) => NameLetters): NameLetters {
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= remembered) known.clear()
  const letters = read(name)
  known.set(name, letters)
  return letters
}

const arabicFolds: Readonly<Record<string, string>> = {
  أ: 'ا',
  ٱ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ء: '',
  گ: 'غ',
  چ: 'ج',
  پ: 'ب',
  ڤ: 'ف',
  ژ: 'ج',
}

/** إ is kept apart, for it is heard as i or e. */
const foldLetters = (text: string): string =>
  foldArabic(text, 'strict').replace(/[أٱآىئؤةءگچپڤژ]/g, letter => arabicFolds[letter]!)

function readArabic(name: string): NameLetters {
  const words = foldLetters(name.slice(0, 4 * mostLetters)).match(/[ابتثجحخدذرزسشصضطظعغفقكلمنهويإ]+/g) ?? []
  const letters = words.join('').slice(0, mostLetters)
  const groups: LetterGroup[][] = Array.from({ length: letters.length + 1 }, () => [
    { id: arabicIds.get('')!, length: 0 },
  ])
  let start = 0
  for (const word of words) {
    const end = Math.min(start + word.length, letters.length)
    if (end === start) break
    const name = arabicIds.get(asLetterName + word)
    if (name !== undefined && end - start === word.length) groups[start]!.push({ id: name, length: word.length })
    for (let at = start; at < end; at++)
      for (let length = 1; length <= longestArabic && at + length <= end; length++) {
        const group = letters.slice(at, at + length)
        const id =
          (at === start ? arabicIds.get(`${group}~`) : undefined) ??
          (at + length === end ? arabicIds.get(`${group}$`) : undefined) ??
          arabicIds.get(group)
        if (id !== undefined) groups[at]!.push({ id, length })
      }
    start = end
  }
  return { length: letters.length, weight: letters.length, groups }
}

const latinFolds: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  č: 'ch',
  ć: 'ch',
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ž: 'zh',
}

const plainLatin = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[øłßđðæœþıčćšşșž]/gi, letter => latinFolds[letter.toLowerCase()] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '')

function readLatin(name: string): NameLetters {
  const plain = plainLatin(name.slice(0, 4 * mostLetters)).replace(/&/g, ' and ')
  const words = plain.match(/[a-z]+/gi) ?? []
  const written = words.join('').slice(0, mostLetters)
  const letters = written.toLowerCase()
  const groups: LetterGroup[][] = Array.from({ length: letters.length + 1 }, () => [
    { id: latinIds.get('')!, length: 0 },
  ])
  const ends = new Set<number>()
  let read = 0
  for (const word of words) ends.add((read = Math.min(letters.length, read + word.length)))
  for (let at = 0; at < letters.length; at++) {
    for (let length = 1; length <= longestLatin && at + length <= letters.length; length++) {
      const group = letters.slice(at, at + length)
      const id = (ends.has(at + length) ? latinIds.get(`${group}$`) : undefined) ?? latinIds.get(group)
      if (id !== undefined) groups[at]!.push({ id, length })
    }
    const acronym = isOfAcronym(written, at) ? latinIds.get(asAcronym + letters[at]!) : undefined
    if (acronym !== undefined) groups[at]!.push({ id: acronym, length: 1 })
  }
  return { length: letters.length, weight: weightOf(letters), groups }
}

const isOfAcronym = (letters: string, at: number): boolean =>
  /[A-Z]/.test(letters[at]!) && /[A-Z]/.test((letters[at - 1] ?? '') + (letters[at + 1] ?? '') || 'A')

const weightOf = (letters: string): number =>
  Math.max(2, 0.6 * letters.replace(/[aeiouyhw]/g, '').length + 0.4 * letters.length)

fillCosts()
