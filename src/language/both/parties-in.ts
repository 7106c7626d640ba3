// The parties that one phrase names: "Zoph, OpenAI nor Thinking Machines" are three.

import type { TextRange } from '../../text/text-range.ts'
import { foldArabic } from '../../text/fold.ts'
import type { Language } from './bitext.ts'
import { type ReportToken, tokenizeReport, wordsBetween } from './report-tokens.ts'

const joining = /^(?:and|or|nor|او|ولا|ام|كذلك)$/
/** Words that begin with a و of their own. */
const ownWaw = new Set(
  'وزير وزيرة وزارة وكالة وليد وائل وفد ورئيس وسام وليام واشنطن وكيل وسيط وول وي واتساب وايمو وسائل وحدة وسيم وجدي وديع وفاء وهيب والتر واين وودي وندوز'
    .split(' ')
    .map(word => foldArabic(word, 'loose')),
)

/**
 * The parties inside `range` of `text` in their order, UTF-16 in `text`. A comma parts them only where "and", "or" or "nor"
 * does too: else it is an apposition. Linear.
 */
export function partiesIn(text: string, range: TextRange, language: Language): readonly TextRange[] {
  const tokens = tokenizeReport(text.slice(range.start, range.end))
  const borders = tokens.flatMap((token, index) => (index > 0 && isJoint(token, language) ? [index] : []))
  if (borders.length === 0) return [range]
  const cuts = tokens.flatMap((token, index) => (token.kind === 'comma' || borders.includes(index) ? [index] : []))
  const parties: TextRange[] = []
  let from = 0
  for (const cut of [...cuts, tokens.length]) {
    const part = wordsBetween(tokens, firstWord(tokens, from), cut)
    if (part)
      parties.push({
        start: range.start + part.start + clitic(tokens[from], from, language),
        end: range.start + part.end,
      })
    from = cut < tokens.length && tokens[cut]!.kind === 'word' && !joining.test(tokens[cut]!.word) ? cut : cut + 1
  }
  return parties
}

/** Without "both", «كل من». */
function firstWord(tokens: readonly ReportToken[], from: number): number {
  let at = from
  while (/^(?:both|either|neither|and|or|nor)$/.test(tokens[at]?.word ?? '')) at++
  return /^(?:كل|اي)$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'من' ? at + 2 : at
}

const isWaw = ({ word }: ReportToken): boolean => /^و\p{L}{2}/u.test(word) && !ownWaw.has(word)
const isJoint = (token: ReportToken, language: Language): boolean =>
  token.kind === 'word' && (joining.test(token.word) || (language === 'ar' && isWaw(token)))

/** The و written on to the first word of a party; `wordsBetween` has left out one before ال. */
function clitic(token: ReportToken | undefined, at: number, language: Language): number {
  if (language !== 'ar' || at === 0 || !token || !isWaw(token) || joining.test(token.word)) return 0
  return /^و\p{M}*(?:[أإآ]|ال\p{L}{2})/u.test(token.text) ? 0 : /^و\p{M}*\u0640*/u.exec(token.text)![0].length
}
