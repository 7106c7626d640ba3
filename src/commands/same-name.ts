// Finding the entity or the source that marked words name already.

import { cliticBorders } from '../language/ar/clitics.ts'
import type { ArticleDocument } from '../model/article-document.ts'
import type { Entity, Id, Source, Target } from '../model/records.ts'
import { nameIndex, type Named } from './name-index.ts'
import { nameKey } from './name-keys.ts'

/**
 * The entity with the name, alias or earlier mention that one of the targets marks: the words as they stand before
 * the words without their leading particles, names before mentions.
 */
export function entityNamed(document: ArticleDocument, targets: readonly Target[]): Entity | null {
  const id = bestMatch(document, targets, record => {
    if (record.type === 'entity') return record.id
    return record.type === 'annotation' && record.kind === 'entity' ? record.entityId : null
  })
  return (id !== null && document.entity(id)) || null
}

/** The same for sources. */
export function sourceNamed(document: ArticleDocument, targets: readonly Target[]): Source | null {
  const id = bestMatch(document, targets, record => {
    if (record.type === 'source') return record.id
    return record.type === 'annotation' && record.kind === 'source' ? record.sourceId : null
  })
  return (id !== null && document.source(id)) || null
}

/** Of two equally good matches the smaller id, so that every tab decides alike. */
function bestMatch<I extends Id>(
  document: ArticleDocument,
  targets: readonly Target[],
  idOf: (record: Named) => I | null,
): I | null {
  let best: I | null = null,
    least = Infinity
  for (const [key, rank] of wantedKeys(targets))
    for (const record of nameIndex(document).named(key)) {
      const id = idOf(record),
        score = 2 * rank + Number(record.type === 'annotation')
      if (id !== null && (score < least || (score === least && best !== null && id < best))) [best, least] = [id, score]
    }
  return best
}

/** What to look for and how good a find it is: 0 for the words as they stand, then without one particle, without two. */
function wantedKeys(targets: readonly Target[]): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>()
  for (const target of targets) {
    const words = target.spans
      .map(span => span.exact)
      .join(' ')
      .trimStart()
    const firstWord = /^\S*/.exec(words)![0]
    for (const [rank, border] of [0, ...cliticBorders(firstWord)].entries()) {
      const key = nameKey(words.slice(border))
      if (key !== '' && (wanted.get(key) ?? rank) >= rank) wanted.set(key, rank)
    }
  }
  return wanted
}
