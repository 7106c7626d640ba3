// The name of a file that an article is written to.

import type { PerSide } from '../../model/records.ts'

/** What file systems refuse or misread, and controls that could make a name read otherwise than it is. */
const unsafe = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu
const longest = 80

/**
 * The original's title (else the rendering's, else `hashiya`) with everything unsafe taken out, cut at a word before
 * 80 code points, and `extension` behind it. Arabic letters and their joiner (U+200C) stay.
 */
export function toFileName(titles: PerSide<string>, extension: string): string {
  const title = [titles.original, titles.rendering].map(clean).find(name => name !== '') ?? 'hashiya'
  const points = [...title]
  if (points.length <= longest) return title + extension
  const cut = points.slice(0, longest).join('')
  return (cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut) + extension
}

const clean = (title: string): string =>
  title.replace(unsafe, match => (match.includes('\u200C') ? '\u200C' : ' ')).replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '')
