// Leaves a mark without a place on purpose: it stays as a note in the list and asks for no repair. Or takes that back.

import { keptWithoutPlace } from '../model/orphan-id.ts'
import type { DocumentCommand } from './command.ts'
import { orphanAtHand } from './orphan-at-hand.ts'
import { goOn } from './repair-orphan.ts'

export const keepOrphan: DocumentCommand = {
  id: 'keep-orphan',
  labelKey: 'command.keepOrphan',
  group: 'repair',
  keys: ['Shift+KeyN'],
  changes: 'document',
  isEnabled: context => orphanAtHand(context) !== null,
  run(draft, context) {
    const annotation = draft.need('annotation', orphanAtHand(context)!.annotationId)
    const isKept = annotation.tags.includes(keptWithoutPlace)
    const rest = annotation.tags.filter(tag => tag !== keptWithoutPlace)
    draft.put({ ...annotation, tags: isKept ? rest : [...rest, keptWithoutPlace], updatedAt: context.now() })
    return isKept ? undefined : goOn(context, next => next)
  },
}
