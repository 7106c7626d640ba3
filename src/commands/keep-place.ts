// Puts the chosen words by, so that the next ones, on either side, become a further place of the same annotation.

import { addTarget } from './add-target.ts'
import { chosenPlace, chosenPlaces } from './chosen-places.ts'
import type { DocumentCommand } from './command.ts'

/**
 * While a place is wanted for an annotation, gives it the chosen words instead: one key says "these words" either
 * way. That is why it is a command on the document, which it otherwise leaves alone.
 */
export const keepPlace: DocumentCommand = {
  id: 'keep-place',
  labelKey: 'command.keepPlace',
  group: 'tagging',
  keys: ['Enter', 'NumpadEnter'],
  changes: 'document',
  isEnabled: context => chosenPlace(context) !== null,
  run(draft, context) {
    const { cursor, placeRequest } = context.view
    if (placeRequest && addTarget.isEnabled(context))
      return addTarget.run(draft, context, { ...chosenPlace(context)!, exact: true })
    return {
      keptPlaces: chosenPlaces(context),
      selection: null,
      subtypeAsked: null,
      cursor: cursor && { ...cursor, anchor: null },
    }
  },
}
