// Looking a name up in the table of aliases.

import { foldArabic } from '../../text/fold.ts'
import { nameAliases } from './name-aliases-table.ts'

/**
 * Numbers of the rows of `nameAliases` that have the name, in either language; whatever its hamza, its capitals and its
 * vowel marks, with ال or without it.
 */
export function aliasRows(name: string): readonly number[] {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const folded = foldName(name)
  const found = rows().get(folded) ?? rows().get(folded.startsWith('ال') ? folded.slice(2) : `ال${folded}`) ?? none
  if (remembered.size >= 4096) remembered.clear()
  remembered.set(name, found)
  return found
}

const none: readonly number[] = []
const remembered = new Map<string, readonly number[]>()

/** Whether one row has both. */
export const areAliases = (one: string, other: string): boolean => {
  const there = aliasRows(one)
  return there.length > 0 && aliasRows(other).some(row => there.includes(row))
}

/** For comparison: folded loosely, without stops, "the" and a doubled space. */
export const foldName = (name: string): string =>
  foldArabic(name, 'loose')
    .replace(/[.\u2019'+]/g, '')
    .replace(/[\s\-_\u2013]+/g, ' ')
    .trim()
    .replace(/^the /, '')

let byName: ReadonlyMap<string, readonly number[]> | undefined

function rows(): ReadonlyMap<string, readonly number[]> {
  if (byName !== undefined) return byName
  const found = new Map<string, number[]>()
  for (const [row, [, arabic, latin]] of nameAliases.entries())
    for (const form of `${arabic}|${latin}`.split('|').map(foldName)) {
      const known = found.get(form)
      if (known === undefined) found.set(form, [row])
      else if (!known.includes(row)) known.push(row)
    }
  return (byName = found)
}
