// Paints suggestions as they come, go and are answered, and brings the one at hand into sight. Only segments whose
// suggestions are others are painted anew; while the text scrolls, those of what comes near wait until it rests.

import { currentSuggestion } from '../../commands/open-suggestions.ts'
import type { Id } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { domRangeIn } from '../shared/segment-dom.ts'
import type { ReaderStage } from './reader-stage.ts'
import { followScrolling } from './follow-scrolling.ts'
import { isInSight, reveal } from './reveal.ts'
import { suggestionsOn } from './suggested-on.ts'

/** So many changed suggestions stand on segments all over the article, and what is far away is painted when it comes near. */
const many = 400

const segmentsOf = ({ targets }: Suggestion): Id<'segment'>[] => targets.flatMap(({ spans }) => spans.map(span => span.segmentId))

/** Follows until the returned function is called. */
export function followSuggestions(root: HTMLElement, stage: ReaderStage): () => void {
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
  const scrolling = followScrolling(root, () => painter.catchUp())
  stage.isScrolling = scrolling.isScrolling
  const stops = [
    scrolling.stop,
    () => {
      stage.isScrolling = () => false
    },
    suggestions.subscribe(({ found }, before) => {
      if (found === before.found) return
      const changed = changedSuggestions(before.found, found)
      if (changed.length > many) {
        painter.repaintNear()
        painter.announce()
      } else painter.refresh(new Set(changed.flatMap(segmentsOf)))
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

function changedSuggestions(before: readonly Suggestion[], after: readonly Suggestion[]): readonly Suggestion[] {
  if (before.length === 0 || after.length === 0) return before.length === 0 ? after : before
  const [earlier, later] = [new Set(before), new Set(after)]
  return [...before.filter(suggestion => !later.has(suggestion)), ...after.filter(suggestion => !earlier.has(suggestion))]
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
