// Which records a record rests on.

import type { DocumentRecord, Id } from './records.ts'
import { bodyIdOf } from './body-id-of.ts'

/**
 * The ids that a record names, each once: of an annotation the segments under it (those of lost places too) and what it
 * mentions, of an alignment its segments, of a claim the sources that it is attributed to. Others name nothing.
 */
export function namesIn(record: DocumentRecord): readonly Id[] {
  if (record.type === 'alignment') return [...new Set([...record.original, ...record.rendering])]
  if (record.type === 'claim')
    return record.attribution.length === 0 ? none : [...new Set(record.attribution.map(link => link.sourceId))]
  if (record.type !== 'annotation') return none
  // A handful at most, and asked for every mark of an article: no set is made for it.
  const names: Id[] = []
  for (const target of record.targets)
    for (const span of target.spans) if (!names.includes(span.segmentId)) names.push(span.segmentId)
  const body = bodyIdOf(record)
  if (body !== null && !names.includes(body)) names.push(body)
  return names
}

const none: readonly Id[] = []
