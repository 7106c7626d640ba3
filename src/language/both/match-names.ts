// How well an Arabic and a Latin name go together: by the table of aliases, else by ear, class words by their meaning.

import { foldArabic } from '../../text/fold.ts'
import { cliticBorders } from '../ar/clitics.ts'
import { classWords } from './class-words-table.ts'
import { areAliases } from './name-aliases.ts'
import { leastLikeness, matchLetters } from './match-letters.ts'

/**
 * 0 to 1, mostly the same name from `sameName` on. Words may be joined otherwise on either side, acronyms read out by
 * their letters; ال counts little, and و ف ب ل ك at the front are taken off only when the rest fits and the whole does
 * not. Only the first letters of very long names are read, so the cost is bounded. Names of one consonant (Guy, Lee) are
 * heard in many words: ask `isShortName` and trust them only where other signs agree. What would be under `least` (at most
 * `sameName`) is 0.
 */
export function matchNames(arabic: string, latin: string, least = leastLikeness): number {
  if (areAliases(arabic, latin)) return 1
  const whole = matchLetters(arabic, latin, least)
  if (whole >= sameName) return whole
  let best = Math.max(whole, matchWithClass(arabic, latin, least))
  if (best >= sameName || !clitic.test(arabic)) return best
  for (const border of cliticBorders(arabic)) {
    const rest = matchLetters(arabic.slice(border), latin, sameName) - cliticLoss
    if (rest >= sameName && rest > best) best = rest
  }
  return best
}

/** From here on two names are most likely the same. */
export const sameName = 0.84
const cliticLoss = 0.06
const clitic = /^[وفبلك]/

/** At most two letters, or fewer than two consonants that are heard as such. */
export const isShortName = (latin: string): boolean =>
  latin.length <= 2 || latin.toLowerCase().replace(/[^bcdfgjklmnpqrstvxz]/g, '').length < 2

const classes: ReadonlyMap<string, readonly string[]> = new Map(
  classWords.flatMap(([arabic, english]) => arabic.split('|').map(word => [word, english.split('|')] as const)),
)

/** جامعة ستانفورد and Stanford University: the rest is compared when the class words translate each other. */
function matchWithClass(arabic: string, latin: string, least: number): number {
  const end = arabic.indexOf(' ')
  const english = end < 0 ? undefined : classes.get(foldArabic(arabic.slice(0, end), 'loose'))
  if (english === undefined) return 0
  const words = latin.split(/[\s-]+/).filter(word => !/^(?:of|the|for)$/i.test(word))
  const others = words.filter(word => !english.includes(word.toLowerCase()))
  if (others.length === words.length || others.length === 0) return 0
  const name = arabic.slice(end + 1)
  return areAliases(name, others.join(' ')) ? 1 : matchLetters(name, others.join(' '), least)
}
