// Adds the next or the previous annotation to what is selected.

import type { ViewCommand } from './command.ts'
import { neighbourAnnotation } from './neighbour-annotation.ts'
import { seeAnnotation } from './select-annotation.ts'

/** Alt with the keys of the next and the previous annotation; the one added becomes the active one. */
export const selectNextToo: readonly ViewCommand[] = [
  selectNeighbour({ id: 'select-next-too', labelKey: 'command.selectNextToo', keys: ['Alt+KeyJ'] }, 1),
  selectNeighbour({ id: 'select-previous-too', labelKey: 'command.selectPreviousToo', keys: ['Alt+KeyK'] }, -1),
]

function selectNeighbour(shape: Pick<ViewCommand, 'id' | 'labelKey' | 'keys'>, way: 1 | -1): ViewCommand {
  return {
    ...shape,
    group: 'reading',
    changes: 'view',
    isEnabled: context => neighbourAnnotation(context, way) !== null,
    look(context) {
      const next = neighbourAnnotation(context, way)!
      const selected = new Set(context.view.selectedAnnotationIds)
      selected.delete(next)
      return { ...seeAnnotation(context, next), selectedAnnotationIds: selected.add(next) }
    },
  }
}
