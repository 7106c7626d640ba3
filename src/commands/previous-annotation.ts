// Selects the annotation before.

import type { ViewCommand } from './command.ts'
import { neighbourAnnotation } from './neighbour-annotation.ts'
import { seeAnnotation } from './select-annotation.ts'

/** In the order in which the side of the cursor is read; before the first comes the last. */
export const previousAnnotation: ViewCommand = {
  id: 'previous-annotation',
  labelKey: 'command.previousAnnotation',
  group: 'reading',
  keys: ['KeyK'],
  changes: 'view',
  isEnabled: context => neighbourAnnotation(context, -1) !== null,
  look: context => seeAnnotation(context, neighbourAnnotation(context, -1)!),
}
