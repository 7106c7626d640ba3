// Opens the search.

import { longestQuery } from '../text/search-pattern.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { seeHit } from './see-hit.ts'
import { hitFrom } from './neighbour-hit.ts'
import type { WorkspaceView } from './workspace-view.ts'

/** With the words that are selected, when they stand in one sentence; else with what was searched for last. */
export const find: ViewCommand = {
  id: 'find',
  labelKey: 'command.find',
  group: 'reading',
  keys: ['$mod+KeyF'],
  changes: 'view',
  isEnabled: () => true,
  look: context => openSearch(context, {}),
}

export function openSearch(context: CommandContext, options: Partial<WorkspaceView['search']>): Partial<WorkspaceView> {
  const { view, document } = context
  const ranges = view.selection?.ranges ?? []
  const chosen = ranges.length === 1 ? ranges[0]! : null
  const words = chosen ? (document.segment(chosen.segmentId)?.text.slice(chosen.start, chosen.end) ?? '') : ''
  const query = words === '' || words.length > longestQuery ? view.search.query : words
  const from = chosen ?? view.cursor ?? view.search.current
  const current = from && { segmentId: from.segmentId, start: from.start, end: from.end }
  const search = { ...view.search, ...options, query, current, isOpen: true, asked: view.search.asked + 1, wrapped: null }
  const next = { ...context, view: { ...view, search } }
  const hit = hitFrom(next, from)
  return seeHit(next, hit && { hit, wrapped: null })
}
