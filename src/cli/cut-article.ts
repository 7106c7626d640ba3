// A raw text as segments that know where in it they stand.

import { findBoilerplate } from '../interchange/plain-text/find-boilerplate.ts'
import { readLines } from '../interchange/plain-text/read-lines.ts'
import { rolesOf } from '../interchange/plain-text/roles-of.ts'
import type { Language, TextUnit } from '../language/both/bitext.ts'
import { segmentSentences } from '../language/segment-sentences.ts'

export interface CutArticle {
  readonly units: readonly TextUnit[]
  /** Where each segment begins in the raw text, UTF-16. */
  readonly starts: ReadonlyMap<string, number>
}

/** A block a line, so that every offset leads back into the text; leftovers of a web page are left out. Linear. */
export function cutArticle(text: string, language: Language, prefix: string): CutArticle {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].filter(([line]) => /[\p{L}\p{N}]/u.test(line))
  const setAside = findBoilerplate(lines.map(([line]) => line))
  const article = lines.filter((_, index) => !setAside[index])
  const roles = rolesOf(
    article.map(([line], index) => readLines(line)[0] ?? { marked: null, text: line, line: index + 1 }),
  )
  const starts = new Map<string, number>()
  const units = article.flatMap(({ 0: line, index: lineStart }, block) =>
    segmentSentences(line, language).map(({ start, end }, sentence): TextUnit => {
      const segmentId = `${prefix}-${block}-${sentence}`
      starts.set(segmentId, lineStart + start)
      return { segmentId, blockId: `${prefix}-${block}`, role: roles[block]!, text: line.slice(start, end) }
    }),
  )
  return { units, starts }
}
