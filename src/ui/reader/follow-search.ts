// Paints what a search finds, and brings its current hit into sight.

import type { TextSearch } from '../../commands/text-search.ts'
import { domRangeIn } from '../shared/segment-dom.ts'
import type { ReaderStage } from './reader-stage.ts'
import { reveal } from './reveal.ts'

/** Frames to wait for the row of a hit: what was set aside is drawn only when it is opened. */
const patience = 10

/** Follows until the returned function is called. */
export function followSearch(stage: ReaderStage): () => void {
  const { workspace, painter, context } = stage
  let journey = 0
  const revealHit = (own: number, frames: number) => {
    const now = context(), current = now?.view.search.current
    if (!now || !current || own !== journey) return
    stage.needRow(now.rows.placeOf.get(current.segmentId)?.row ?? 0)
    const element = painter.elementOf(current.segmentId)
    const range = element && domRangeIn(element, current.start, current.end)
    if (range) reveal(range, 'center')
    else if (frames < patience) requestAnimationFrame(() => revealHit(own, frames + 1))
  }
  return workspace.view.subscribe(({ search }, { search: before }) => {
    if (search === before) return
    if (!isFoundAlike(search, before)) painter.repaintNear()
    const isAnother = search.current !== before.current || search.isOpen !== before.isOpen
    if (search.isOpen && search.query !== '' && isAnother) revealHit(++journey, 0)
  })
}

const isFoundAlike = (a: TextSearch, b: TextSearch): boolean =>
  a.isOpen === b.isOpen && (!a.isOpen || (a.query === b.query && a.level === b.level && a.words === b.words && a.side === b.side))
