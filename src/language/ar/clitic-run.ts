// Letters at the start of a word that are nothing but particles written on to it: و ف ب ل ك and the article. For
// searching only; what a mark may leave out is for `clitics.ts` to say.

import { foldArabic } from '../../text/fold.ts'

const run = /^[وف]?(?:[بك]?(?:ال)?|لل?)$/

/** True for و and وبال and لل; false for no letters at all, and for أ and س, which are never parted from their word. */
export const isCliticRun = (letters: string): boolean => {
  const folded = foldArabic(letters, 'strict')
  return folded !== '' && run.test(folded)
}
