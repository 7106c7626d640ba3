// Opens the search with what replaces.

import type { ViewCommand } from './command.ts'
import { openSearch } from './find.ts'

/** In the rendering alone, for the original is never written. */
export const replace: ViewCommand = {
  id: 'replace',
  labelKey: 'command.replace',
  group: 'reading',
  keys: ['$mod+KeyH'],
  changes: 'view',
  isEnabled: ({ settings }) => settings.hiddenSide !== 'rendering',
  look: context => openSearch(context, { isReplacing: true, side: 'rendering' }),
}
