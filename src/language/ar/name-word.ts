// What a word may be inside a name.

import type { ArabicForm, ArabicToken } from './arabic-token.ts'
import type { ArabicNames } from './arabic-names.ts'
import { surnamesLikeWords } from './arabic-surnames-table.ts'
import { generalFollowers, nationalities, roles } from './entity-words-table.ts'
import { arabicFirstNames, foreignFirstNames, nameParticlesArabic, unsureFirstNames } from './first-names-table.ts'
import { moreArabicFirstNames, moreForeignFirstNames } from './more-first-names-table.ts'
import { rememberByText } from '../both/remember-by-text.ts'
import { foreignShape } from './foreign-shape.ts'
import { everydayAdjectives, everydayNouns, everydayVerbs } from './everyday-words-table.ts'
import { closedWords, commonNouns, commonVerbs } from './ordinary-words-table.ts'
import { isEverydayWord, isOrdinaryWord } from './ordinary-word.ts'

export type NameWord = 'first' | 'unsure-first' | 'particle' | 'family' | 'foreign' | null

const isPlainWord = (key: string): boolean => closedWords.has(key) || commonNouns.has(key) || commonVerbs.has(key)

/** The class of a word by its letters alone. */
export const classOf: (key: string) => NameWord = rememberByText(classify, 20_000)

function classify(key: string): NameWord {
  if (key.startsWith('عبدال') && key.length > 6) return 'first'
  if (unsureFirstNames.has(key) || (foreignFirstNames.has(key) && isPlainWord(key))) return 'unsure-first'
  if (foreignFirstNames.has(key) || arabicFirstNames.has(key)) return 'first'
  if (moreForeignFirstNames.has(key) || moreArabicFirstNames.has(key))
    return isOrdinaryWord(key) ? 'unsure-first' : 'first'
  if (nameParticlesArabic.has(key)) return 'particle'
  if (/\p{N}/u.test(key) || !/^\p{Script=Arabic}/u.test(key)) return null
  if (key.startsWith('ال') && key.length > 4)
    return isOrdinaryWord(key) || nationalities.has(key) || generalFollowers.has(key) ? null : 'family'
  if (key.length < 2 || nounShape.test(key)) return null
  // برايت and فيلد are everyday only when their first letter is taken for a clitic.
  if (isOrdinaryWord(key))
    return /^[فب]\p{L}{3,}/u.test(key) && !isEverydayWord(key) && !isPlainWord(key.slice(1)) && foreignShape(key) > 0.6
      ? 'foreign'
      : null
  return 'foreign'
}

/** Patterns of Arabic nouns, which no foreign name has: تغريم, إخفاء, استطلاع, مفاوضة. */
const nounShape =
  /^(?:[بلك]?(?:ت\p{L}{2}ي\p{L}|ا\p{L}{2}اء|است\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}))(?:ه|ها|هم|ات|ا)?$|[ةء]$|ئ|ؤ|^م\p{L}{3,}(?:ون|ين|وه|وها)$|^ي(?![وا])|^(?:[وف]?[بل]?ال|[وف]?لل)/u

/** How a name may begin at a token: whole, or behind clitics where only the rest is a name. */
export function nameStart(
  token: ArabicToken | undefined,
): { readonly form: ArabicForm; readonly kind: NameWord } | null {
  if (!token || token.script !== 'arabic' || token.hasTanwin) return null
  for (const form of token.forms) {
    // بيان is a word, not ب and يان.
    if (form !== token.forms[0] && isEverydayWord(token.key)) break
    const kind = classOf(form.key)
    if (kind === 'first' || kind === 'unsure-first') return { form, kind }
  }
  const [whole] = token.forms
  const kind = classOf(whole!.key)
  if (kind === 'particle')
    return /^(?:ابو|ابي|ال|عبد|فان|فون|دي|ماك|سان)$/.test(whole!.key) ? { form: whole!, kind } : null
  return kind === 'foreign' ? { form: whole!, kind } : null
}

/** وينستون, وانغ: after و stands what no word begins with, so that it is no conjunction. */
const isOwnWaw = (text: string, { start, key }: ArabicToken): boolean =>
  /^وي(?![اوهحع])\p{L}+/u.test(key) || (/^وا(?!ل)/.test(key) && !/[أإآ]/.test(text[start + 1] ?? ''))

/** A word that is everyday only when a clitic is taken away and that looks foreign as it stands: فيلد. */
const isLikeName = (key: string): boolean =>
  /^\p{Script=Arabic}{3,}$/u.test(key) &&
  !key.startsWith('ال') &&
  !isPlainWord(key) &&
  !everydayNouns.has(key) &&
  !everydayAdjectives.has(key) &&
  !everydayVerbs.has(key) &&
  !nounShape.test(key) &&
  foreignShape(key) > (/^[وبليت]/.test(key) ? 0.8 : 0.1)

const isFirstOrFamily = (key: string): boolean => /first|family/.test(classOf(key) ?? '') || surnamesLikeWords.has(key)

const isArabicFirst = (key: string): boolean =>
  arabicFirstNames.has(key) || moreArabicFirstNames.has(key) || unsureFirstNames.has(key) || key.startsWith('عبدال')

/** الأنصاري, الصديقي: behind a first name a noun of belonging is a family name, unless it is a people or a field. */
const isNisba = (key: string): boolean =>
  /^ال\p{L}{3,}ي$/u.test(key) &&
  !nationalities.has(key) &&
  !generalFollowers.has(key) &&
  !roles.has(key) &&
  !commonNouns.has(key.slice(2)) &&
  !everydayAdjectives.has(key.slice(2)) &&
  !everydayNouns.has(key.slice(2))

const isForeignFirst = (key: string): boolean => foreignFirstNames.has(key) || moreForeignFirstNames.has(key)

/** Whether a name may go on with this token after another of its words. */
export function continues(names: ArabicNames, at: number): NameWord {
  const token = names.tokens[at]
  if (!token || token.script !== 'arabic' || names.taken[at]) return null
  if (token.hasTanwin) return null
  const kind = classOf(token.key)
  const before = names.tokens[at - 1]
  if (kind === null && before && isArabicFirst(before.key) && isNisba(token.key)) return 'family'
  if (kind === null && before && surnamesLikeWords.has(token.key) && isFirstOrFamily(before.key)) return 'family'
  if (kind === null && before && isForeignFirst(before.key) && isLikeName(token.key)) return 'foreign'
  if (kind !== 'foreign') return kind
  // وشونهولتز after another name is و and a name; وانغ is a name that is in the list.
  return /^و\p{L}{3,}/u.test(token.key) && !isOwnWaw(names.text, token) ? null : kind
}
