// Orders the list of annotations.

import type { ViewCommand } from './command.ts'
import type { ListOrder } from './workspace-view.ts'

/** The argument is the order. */
export const orderList: ViewCommand<ListOrder> = {
  id: 'order-list',
  labelKey: 'command.orderList',
  group: 'view',
  internal: true,
  changes: 'view',
  isEnabled: () => true,
  look: (_context, listOrder) => ({ listOrder }),
}
