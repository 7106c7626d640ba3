// The annotation that is selected.

import type { Annotation } from '../model/records.ts'
import type { CommandContext } from './command.ts'

/** Null when none is selected, or the selected one is gone. */
export function activeAnnotation({ document, view }: Pick<CommandContext, 'document' | 'view'>): Annotation | null {
  return (view.activeAnnotationId !== null && document.annotation(view.activeAnnotationId)) || null
}
