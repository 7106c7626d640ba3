// What a word may be inside a name.

import type { ArabicForm, ArabicToken } from './arabic-token.ts'
import type { ArabicNames } from './arabic-names.ts'
import { generalFollowers, nationalities } from './entity-words-table.ts'
import { arabicFirstNames, foreignFirstNames, nameParticlesArabic, unsureFirstNames } from './first-names-table.ts'
import { isOrdinaryWord } from './ordinary-word.ts'

export type NameWord = 'first' | 'unsure-first' | 'particle' | 'family' | 'foreign' | null

/** The class of a word by its letters alone. */
export function classOf(key: string): NameWord {
  if (key.startsWith('عبدال') && key.length > 6) return 'first'
  if (unsureFirstNames.has(key)) return 'unsure-first'
  if (foreignFirstNames.has(key) || arabicFirstNames.has(key)) return 'first'
  if (nameParticlesArabic.has(key)) return 'particle'
  if (/\p{N}/u.test(key) || !/^\p{Script=Arabic}/u.test(key)) return null
  if (key.startsWith('ال') && key.length > 4)
    return isOrdinaryWord(key) || nationalities.has(key) || generalFollowers.has(key) ? null : 'family'
  return key.length > 1 && !isOrdinaryWord(key) ? 'foreign' : null
}

/** How a name may begin at a token: whole, or behind clitics where only the rest is a name. */
export function nameStart(token: ArabicToken | undefined): { readonly form: ArabicForm; readonly kind: NameWord } | null {
  if (!token || token.script !== 'arabic') return null
  for (const form of token.forms) {
    const kind = classOf(form.key)
    if (kind === 'first' || kind === 'unsure-first') return { form, kind }
  }
  const [whole] = token.forms
  const kind = classOf(whole!.key)
  if (kind === 'particle') return /^(?:ابو|ابي|ابن|ام|ال|بن|عبد|فان|فون|دي|ماك|سان|بو)$/.test(whole!.key) ? { form: whole!, kind } : null
  return kind === 'foreign' ? { form: whole!, kind } : null
}

/** Whether a name may go on with this token after another of its words. */
export function continues(names: ArabicNames, at: number): NameWord {
  const token = names.tokens[at]
  if (!token || token.script !== 'arabic' || names.taken[at]) return null
  const kind = classOf(token.key)
  if (kind !== 'foreign') return kind
  // وشونهولتز after another name is و and a name; وانغ is a name that is in the list.
  return /^[وف]\p{L}{3,}/u.test(token.key) && token.key.startsWith('و') ? null : kind
}
