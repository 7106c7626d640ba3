// What is left of a word without its endings and particles: enough to see that two words are forms of one.

import { foldArabic } from '../../text/fold.ts'
import type { Language } from './bitext.ts'
import { rememberByText } from './remember-by-text.ts'

/** Light stems, of no use to a reader: words of one stem are mostly forms of one word. */
export const stemOf = (word: string, language: Language): string => (language === 'ar' ? arabicStem : englishStem)(word)

const arabicStem = rememberByText((word: string): string => {
  const bare = foldArabic(word, 'loose').replace(/[^\p{L}\p{N}]/gu, '')
  if (!/^\p{Script=Arabic}/u.test(bare)) return englishStem(bare)
  const rest = bare.replace(/^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=\p{L}{4})[بلكس]?|[بلكس](?=\p{L}{4}))(?=\p{L}{3})/u, '')
  const end = rest.replace(
    /(?<=\p{L}{3})(?:اهما|هما|اها|ها|اه|هم|هن|نا|كم|وا|ون|ين|ان|ات|تين|تان|يه|ته|تها|تهم|ه|ي|ا|ت|ن)$/u,
    '',
  )
  const verb = end.replace(/^[يتن](?=\p{L}{3})/u, '')
  return verb.replace(/(?<=\p{L}{3})[ويه]$/u, '')
}, 8000)

const englishStem = rememberByText((word: string): string => {
  const bare = foldArabic(word, 'loose').replace(/'s?$/, '')
  const rest = bare
    .replace(/(?<=\w{2})ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\w{3})(?:ing|ed|ly)$/, '')
  return rest.replace(/(\w)\1$/, '$1').replace(/(?<=\w{2})e$/, '')
}, 8000)
