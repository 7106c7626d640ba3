// Makes the selected annotation one of another kind.

import type { AnnotationKind } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { DocumentCommand } from './command.ts'
import { changeKindOf } from './replace-body.ts'

/** The argument is the new kind. Targets, tags and note stay; the old body goes when nothing else mentions it. */
export const changeKind: DocumentCommand<AnnotationKind> = {
  id: 'change-kind',
  labelKey: 'command.changeKind',
  group: 'tagging',
  internal: true,
  changes: 'document',
  isEnabled(context, kind) {
    const active = activeAnnotation(context)
    return active !== null && active.kind !== kind
  },
  run: (draft, context, kind) => changeKindOf(draft, context, activeAnnotation(context)!, kind),
}
