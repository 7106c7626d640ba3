// Selects the next annotation.

import type { ViewCommand } from './command.ts'
import { neighbourAnnotation } from './neighbour-annotation.ts'
import { seeAnnotation } from './select-annotation.ts'

/** In the order in which the side of the cursor is read; after the last comes the first. */
export const nextAnnotation: ViewCommand = {
  id: 'next-annotation',
  labelKey: 'command.nextAnnotation',
  group: 'reading',
  keys: ['KeyJ'],
  changes: 'view',
  isEnabled: context => neighbourAnnotation(context, 1) !== null,
  look: context => seeAnnotation(context, neighbourAnnotation(context, 1)!),
}
