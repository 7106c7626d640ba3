// What goes with the last mentions when several annotations go, or mention something else, at once.

import type { DocumentDraft } from '../model/change.ts'
import type { Annotation, Id } from '../model/records.ts'
import { bodyIdOf } from '../model/body-id-of.ts'
import type { CommandContext } from './command.ts'
import { releaseBody } from './release-body.ts'

/** As `releaseBody`, once for each body: linear in the mentions of these bodies and not in their square. */
export function releaseBodies(draft: DocumentDraft, context: Pick<CommandContext, 'index'>, annotations: readonly Annotation[]): void {
  const seen = new Set<Id>()
  for (const annotation of annotations) {
    const bodyId = bodyIdOf(annotation)
    if (bodyId === null || seen.has(bodyId)) continue
    seen.add(bodyId)
    releaseBody(draft, context, annotation)
  }
}
