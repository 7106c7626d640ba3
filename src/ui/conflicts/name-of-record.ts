// What a record is called where both versions of it are shown: its own words, in whichever language it has them.

import type { DocumentRecord } from '../../model/records.ts'

const longest = 80

/** Empty where a record has no words of its own. */
export function nameOfRecord(record: DocumentRecord): string {
  const words = wordsOf(record)
  return words.length > longest ? `${words.slice(0, longest)}…` : words
}

function wordsOf(record: DocumentRecord): string {
  switch (record.type) {
    case 'annotation':
      return record.targets[0]?.spans.map(span => span.exact).join(' … ') ?? ''
    case 'entity':
    case 'source':
      return record.names.original || record.names.rendering
    case 'claim':
      return record.wording.original || record.wording.rendering
    case 'segment':
      return record.text
    case 'article':
      return record.titles.original || record.titles.rendering
    case 'alignment':
      return ''
  }
}
