// Opens the list of all places where the selected mark, or the selected words, stand again.

import { activeAnnotation } from './active-annotation.ts'
import type { ViewCommand } from './command.ts'

export const tagOccurrences: ViewCommand = {
  id: 'tag-occurrences',
  labelKey: 'command.tagOccurrences',
  group: 'tagging',
  keys: ['KeyZ'],
  changes: 'view',
  isEnabled: context => context.view.selection !== null || activeAnnotation(context) !== null,
  look: () => ({ isTaggingOccurrences: true, editing: null }),
}
