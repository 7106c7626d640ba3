// Makes the selected annotations ones of another kind.

import type { AnnotationKind } from '../model/records.ts'
import { changeKinds } from './change-kinds.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { countedStep, selectedAnnotations, selectedInOrder } from './selected-annotations.ts'

/** The argument is the new kind. Targets, tags and notes stay; an old body goes when nothing else mentions it. */
export const changeKind: DocumentCommand<AnnotationKind> = {
  id: 'change-kind',
  labelKey: 'command.changeKind',
  group: 'tagging',
  internal: true,
  changes: 'document',
  isEnabled: (context, kind) => kind !== undefined && countChanged(context, kind) > 0,
  stepName: (context, kind) => countedStep('several.step.changeKind', countChanged(context, kind)),
  run: (draft, context, kind) => changeKinds(draft, context, selectedInOrder(context), kind),
}

const countChanged = (context: CommandContext, kind: AnnotationKind): number =>
  selectedAnnotations(context).filter(annotation => annotation.kind !== kind).length
