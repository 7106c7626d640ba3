// Lists all annotations again.

import { isFiltering, noFilter } from './annotation-filter.ts'
import type { ViewCommand } from './command.ts'

export const clearFilter: ViewCommand = {
  id: 'clear-filter',
  labelKey: 'command.clearFilter',
  group: 'view',
  keys: ['Shift+KeyL'],
  changes: 'view',
  isEnabled: ({ view }) => isFiltering(view.filter),
  look: () => ({ filter: noFilter }),
}
