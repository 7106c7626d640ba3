// What each line of an article is: its title, a heading, a paragraph.

import type { SegmentRole } from '../../model/records.ts'
import type { PlainLine } from './read-lines.ts'

const longestTitle = 300
const longestHeading = 120
const headingWords = 16
/** Short lines in a row are verse or a list, not headings. */
const mostInARow = 3

/** The role of each line in order; the lines are those of the article, without leftovers. Linear. */
export function rolesOf(lines: readonly PlainLine[]): readonly SegmentRole[] {
  const first = lines[0]
  const hasTitle = first !== undefined && lines.length > 1 && isTitle(first)
  const looks = lines.map(
    (line, index) =>
      line.marked === null && index < lines.length - 1 && !(hasTitle && index === 0) && looksLikeHeading(line.text),
  )
  return lines.map((line, index): SegmentRole => {
    if (hasTitle && index === 0) return 'title'
    if (line.marked) return line.marked
    return looks[index] && lengthOfRun(looks, index) <= mostInARow ? 'heading' : 'paragraph'
  })
}

function isTitle({ marked, text }: PlainLine): boolean {
  if (marked === 'heading') return true
  return marked === null && text.length <= longestTitle && !/[.،,;؛:…]["”»’')\]*_]*$/u.test(text)
}

function looksLikeHeading(text: string): boolean {
  if (text.length > longestHeading || /[.!…،,;؛:]["”»’')\]*_]*$/u.test(text) || /[.؟?!…]["”»]?\s/u.test(text))
    return false
  return text.split(/\s+/).length <= headingWords
}

/** How many lines in a row look like headings around `index`; counts no further than it matters. */
function lengthOfRun(looks: readonly boolean[], index: number): number {
  let start = index
  while (looks[start - 1] && index - start <= mostInARow) start--
  let end = index + 1
  while (looks[end] && end - index <= mostInARow) end++
  return end - start
}
