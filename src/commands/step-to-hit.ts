// Steps from hit to hit while the search itself is in use: the selection stays as it is.

import type { ViewCommand } from './command.ts'
import { neighbourHit } from './neighbour-hit.ts'
import { seeHit } from './see-hit.ts'

/** The argument is 1 for the next hit and -1 for the one before. */
export const stepToHit: ViewCommand<1 | -1> = {
  id: 'step-to-hit',
  labelKey: 'command.stepToHit',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: (_context, way) => way !== undefined,
  look: (context, way) => seeHit(context, neighbourHit(context, way)),
}
