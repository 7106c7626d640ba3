// A tab of the side panel that another feature brings along: what it is called and what it shows.

import type { ReactNode } from 'react'
import type { Panel } from '../../commands/workspace-view.ts'

export interface PanelTab {
  /** Under which name the view knows it. */
  readonly panel: Panel
  readonly label: string
  /** Something in it asks to be looked after. */
  readonly isWarning?: boolean
  readonly content: ReactNode
}
