// Paints suggestions as they come, go and are answered, and brings the one at hand into sight. Only segments whose
// suggestions are others are painted anew.

import { currentSuggestion } from '../../commands/open-suggestions.ts'
import type { Id } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { domRangeIn } from '../shared/segment-dom.ts'
import type { ReaderStage } from './reader-stage.ts'
import { isInSight, reveal } from './reveal.ts'
import { suggestionsOn } from './suggested-on.ts'

type Segments = Set<Id<'segment'>>

const segmentsOf = ({ targets }: Suggestion): Id<'segment'>[] => targets.flatMap(({ spans }) => spans.map(span => span.segmentId))

/** Follows until the returned function is called. */
export function followSuggestions(stage: ReaderStage): () => void {
  const { workspace, painter, context } = stage
  const { session, settings, view, suggestions } = workspace
  if (!suggestions) return () => {}
  let atHand: Suggestion | null = null
  const followAtHand = () => {
    const now = context()
    const next = now?.view.panel === 'suggestions' ? currentSuggestion(now) : null
    if (next?.key === atHand?.key) return
    painter.refresh(new Set([...(atHand ? segmentsOf(atHand) : []), ...(next ? segmentsOf(next) : [])]))
    atHand = next
    if (next) revealSuggestion(stage, next)
  }
  const stops = [
    suggestions.subscribe(({ found }, before) => {
      if (found === before.found) return
      painter.refresh(changedSegments(before.found, found))
      followAtHand()
    }),
    view.subscribe(({ suggesting, panel }, before) => {
      const { rejected, kind, least } = before.suggesting
      if (suggesting.rejected !== rejected || suggesting.kind !== kind || suggesting.least !== least) painter.repaintNear()
      if (suggesting !== before.suggesting || panel !== before.panel) followAtHand()
    }),
    settings.subscribe((now, before) => now.showsSuggestions !== before.showsSuggestions && painter.repaintNear()),
    // A mark on one side answers for both: what was proposed across the spine goes with it.
    session.store.subscribe((state, before) => {
      if (state.phase !== 'open' || before.phase !== 'open' || state.document === before.document || !state.touched) return
      const { found } = suggestions.getState()
      painter.refresh(new Set([...state.touched].flatMap(id => suggestionsOn(found, id as Id<'segment'>).flatMap(segmentsOf))))
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function changedSegments(before: readonly Suggestion[], after: readonly Suggestion[]): Segments {
  const same = new Set(before)
  const kept = new Set(after.filter(suggestion => same.has(suggestion)))
  const changed = [...before, ...after].filter(suggestion => !kept.has(suggestion))
  return new Set(changed.flatMap(segmentsOf))
}

/** Scrolls only when none of its places is seen. */
function revealSuggestion(stage: ReaderStage, { targets }: Suggestion): void {
  const now = stage.context()
  const spans = targets.filter(({ side }) => side !== now?.settings.hiddenSide).flatMap(target => target.spans[0] ?? [])
  if (!now || !spans[0]) return
  stage.needRow(now.rows.placeOf.get(spans[0].segmentId)?.row ?? 0)
  const ranges = spans.flatMap(({ segmentId, start, end }) => {
    const element = stage.painter.elementOf(segmentId)
    return (element && domRangeIn(element, start, end)) ?? []
  })
  if (ranges[0] && !ranges.some(isInSight)) reveal(ranges[0], 'center')
}
