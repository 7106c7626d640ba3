// Chooses which annotations are listed.

import { type AnnotationFilter, noFilter } from './annotation-filter.ts'
import type { ViewCommand } from './command.ts'

/** The argument is what changes of the filter; null lets all of it go. */
export const filterList: ViewCommand<Partial<AnnotationFilter> | null> = {
  id: 'filter-list',
  labelKey: 'command.filterList',
  group: 'view',
  internal: true,
  changes: 'view',
  isEnabled: () => true,
  look: ({ view }, changes) => ({ filter: changes === null ? noFilter : { ...view.filter, ...changes } }),
}
