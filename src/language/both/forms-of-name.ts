// A name as its words, and the keys under which other ways to write it are found.

import type { EntityType } from '../../model/records.ts'
import { aliasRows, foldName } from './name-aliases.ts'
import { nameAliases } from './name-aliases-table.ts'

export interface NameForm {
  readonly written: string
  /** UTF-16 units as written. */
  readonly length: number
  /** Folded, without ال and without what companies add to their names. */
  readonly words: readonly string[]
  /** Keys that are the same for the same name. */
  readonly same: readonly string[]
  /** Keys shared with names that this may be a part of, or that may be a part of this. */
  readonly parts: readonly string[]
}

/** What may be left out at the end of an organisation's name. */
const endings = /^(?:lab|labs|inc|incorporated|ltd|limited|llc|plc|corp|corporation|co|company|group|holdings|gmbh|sa)$/
/** What may be left out at the front of one. */
const openings = /^(?:جامعه|شركه|مجموعه|بنك|مصرف|موسسه|مؤسسه|صحيفه|وكاله|قناه|منصه)$/

export function formsOfName(written: string, entityType: EntityType): NameForm {
  const all = foldName(written)
    .replace(/["«»“”(),،]/g, '')
    .split(' ')
    .map(withoutArticle)
    .filter(word => word !== '')
  const words = entityType === 'organization' ? withoutEnding(all) : all
  const same = [`= ${words.join(' ')}`, `= ${words.join('')}`]
  for (const row of aliasRows(written)) if (nameAliases[row]![0] === entityType) same.push(`alias ${row}`)
  if (words.length > 1 && openings.test(words[0]!)) same.push(`= ${words.slice(1).join(' ')}`)
  const initials = initialsOf(written)
  if (initials.length > 1) same.push(`acronym ${initials}`)
  if (isAcronym(written)) same.push(`acronym ${foldName(written)}`)
  const parts = words.length === 0 ? [] : [...new Set([`part ${words[0]!}`, `part ${words.at(-1)!}`])]
  return { written, length: written.length, words, same: [...new Set(same)], parts }
}

/** SSI is of "Safe Super Intelligence". */
export const isAcronymOf = (short: string, long: string): boolean =>
  isAcronym(short) && initialsOf(long) === foldName(short)

const isAcronym = (name: string): boolean => /^[A-Z][A-Z0-9.&]{1,6}$/.test(name)

/** First letters of the words with a capital, where there are two and no lower-case ones but of, the, and, for. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter(word => !/^(?:of|the|and|for|&)$/.test(word))
  return words.length > 1 && words.every(word => /^[A-Z]/.test(word))
    ? words.map(word => word[0]!.toLowerCase()).join('')
    : ''
}

const withoutArticle = (word: string): string => (/^ال.{2}/.test(word) ? word.slice(2) : word)

function withoutEnding(words: readonly string[]): readonly string[] {
  const last = words.at(-1)
  return words.length > 1 && endings.test(last!) ? words.slice(0, -1) : words
}
