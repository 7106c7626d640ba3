// The names of an entity or a source that a mention joins.

import type { ArticleDocument } from '../model/article-document.ts'
import type { Annotation, PerSide, Side } from '../model/records.ts'
import { plainName } from './plain-name.ts'

interface Named {
  readonly names: PerSide<string>
}

/**
 * A name that `joined` lacks is taken from the record left behind, or from the marked words; nothing that it has is
 * changed. Null when it lacks none that could be found.
 */
export function joinedNames(
  document: ArticleDocument,
  annotation: Annotation,
  { joined, left }: { joined: Named; left: Named | undefined },
): PerSide<string> | null {
  const nameOn = (side: Side) => joined.names[side] || left?.names[side] || plainName(document, annotation.targets, side)
  const names = { original: nameOn('original'), rendering: nameOn('rendering') }
  return names.original === joined.names.original && names.rendering === joined.names.rendering ? null : names
}
