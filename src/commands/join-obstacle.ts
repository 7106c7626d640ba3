// Why selected annotations cannot be made one.

import type { Annotation } from '../model/records.ts'
import type { CommandContext } from './command.ts'
import { selectedAnnotations } from './selected-annotations.ts'

/** Too few of them; several kinds of thing; claims on which people came to different verdicts. */
export type JoinObstacle = 'few' | 'kinds' | 'verdicts'

/** Null when nothing stands in the way. Linear in what is selected. */
export function joinObstacle(context: Pick<CommandContext, 'document' | 'view'>): JoinObstacle | null {
  const annotations = selectedAnnotations(context)
  if (annotations.length < 2) return 'few'
  if (annotations.some(({ kind }) => kind !== annotations[0]!.kind)) return 'kinds'
  return verdictsOf(context, annotations).size > 1 ? 'verdicts' : null
}

function verdictsOf({ document }: Pick<CommandContext, 'document'>, annotations: readonly Annotation[]): ReadonlySet<string> {
  return new Set(annotations.flatMap(one => (one.kind === 'claim' && document.claim(one.claimId)?.verdict) || []))
}
