// The steps of the tour: what each one points at, which keys it names, and by which act of the reader it is done.

import type { AnyCommand, CommandContext } from '../../commands/command.ts'
import { markClaim } from '../../commands/mark-claim.ts'
import { markEntity } from '../../commands/mark-entity.ts'
import { markNumber } from '../../commands/mark-number.ts'
import { markSource } from '../../commands/mark-source.ts'
import { nextAnnotation } from '../../commands/next-annotation.ts'
import { openPalette } from '../../commands/open-palette.ts'
import { showInspector } from '../../commands/show-inspector.ts'
import { showList } from '../../commands/show-list.ts'
import { startEditing } from '../../commands/start-editing.ts'
import { undo } from '../../commands/undo.ts'

export interface TourStep {
  /** `tour.step.<id>` in the locales. */
  readonly id: 'select' | 'mark' | 'counterpart' | 'panel' | 'edit' | 'find' | 'saved'
  /** What the step is about: the first is brought into sight, and none of them is covered. */
  readonly about: () => readonly (Element | null | undefined)[]
  readonly commands: readonly AnyCommand[]
  /** True when the reader has done what the step tells, `before` being how things were when it began. */
  isDone?(now: CommandContext, before: CommandContext): boolean
}

/** A sentence of the second row: the first is the title. */
const sentence = (side: 'original' | 'rendering') =>
  document.querySelectorAll('.reader [data-row]')[1]?.querySelector(`[data-side=${side}][data-segment]`)
const one = (selector: string) => document.querySelector(selector)

export const tourSteps: readonly TourStep[] = [
  { id: 'select', about: () => [sentence('original')], commands: [], isDone: ({ view }) => view.selection !== null },
  {
    id: 'mark', about: () => [sentence('original'), one('.tagging-bar')], commands: [markEntity, markClaim, markNumber, markSource],
    isDone: ({ document }, before) => count(document.all('annotation')) > count(before.document.all('annotation')),
  },
  { id: 'counterpart', about: () => [sentence('rendering'), one('.tagging-bar')], commands: [nextAnnotation] },
  { id: 'panel', about: () => [one('.tagging-tabs')], commands: [showList, showInspector] },
  { id: 'edit', about: () => [sentence('rendering')], commands: [startEditing] },
  { id: 'find', about: () => [isShown(one('.shell-palette')) ?? one('.shell-bar')], commands: [openPalette] },
  { id: 'saved', about: () => [one('[data-save]')], commands: [undo] },
]

const count = (all: Iterable<unknown>): number => [...all].length
const isShown = (element: Element | null) => (element && element.getClientRects().length > 0 ? element : null)
