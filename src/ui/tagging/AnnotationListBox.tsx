// The list itself: one tab stop, and the arrows move what is selected; with Shift they select further lines, with Control
// they only go there. Only the lines in view are drawn; the
// list says how many there are, and the article itself is never cut like this.

import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/records.ts'
import { useView } from '../shared/workspace-context.tsx'
import { ListGroup } from './ListGroup.tsx'
import { annotationAway, entryHeight, entryId, headingHeight, linesBetween, type ListLine, type ListLines } from './list-lines.ts'
import { useListSelection } from './use-list-selection.ts'
import { useScrollWindow } from '../shared/use-scroll-window.ts'

/** Pixels drawn beyond either end of the view. */
const margin = 400

export function AnnotationListBox({ list, onInspect }: { list: ListLines; onInspect: () => void }) {
  const { t } = useTranslation()
  const activeId = useView(view => view.activeAnnotationId)
  const selected = useView(view => view.selectedAnnotationIds)
  const box = useRef<HTMLDivElement>(null)
  const { top, height } = useScrollWindow(box)
  const { pointedId, act, move } = useListSelection(list)
  const pointed = pointedId === null ? undefined : list.lines[list.lineOf.get(pointedId) ?? -1]
  const positionNow = usePosition(list, pointed)
  useLayoutEffect(() => {
    if (pointed && box.current) reveal(box.current, pointed)
  }, [pointed])

  const onClick = (event: MouseEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-annotation]')?.dataset.annotation
    if (id) act(id, event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return
    const page = Math.max(1, Math.floor(height / entryHeight) - 1)
    const next = keyTarget(event, list, positionNow(), page)
    if (event.code === 'Enter' && activeId !== null) onInspect()
    else if (next) move(next, event)
    else if (event.code === 'Space' && pointedId !== null) act(pointedId, { ctrlKey: true, metaKey: false, shiftKey: event.shiftKey })
    else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) move(null, event)
    else if (next === undefined) return
    event.preventDefault()
  }
  return (
    <div
      ref={box} className="tagging-entries" role="listbox" aria-multiselectable tabIndex={0} data-panel-start="list" aria-label={t('tagging.list.name')}
      aria-activedescendant={pointed ? entryId(pointed.annotationId!) : undefined} onKeyDown={onKeyDown}
      onMouseDown={event => event.shiftKey && event.preventDefault()} onClick={onClick} onDoubleClick={onInspect}
    >
      <div role="presentation" className="tagging-entries-sizer" style={{ blockSize: list.height }}>
        {inGroups(linesShown(list, top, height, pointed)).map(lines => (
          <ListGroup key={lines[0]!.group.key} lines={lines} total={list.ids.length} pointedId={pointedId} selected={selected} />
        ))}
      </div>
    </div>
  )
}

/** Where the arrows go on from: the line pointed at, else the last one, or the gap that it left when it was deleted. */
function usePosition(list: ListLines, active: ListLine | undefined): () => number {
  const last = useRef<ListLine | undefined>(undefined)
  useEffect(() => {
    if (active) last.current = active
  }, [active])
  return () => {
    const line = active ?? last.current
    if (!line) return 0
    return list.lines[list.lineOf.get(line.annotationId!) ?? -1]?.position ?? line.position - 0.5
  }
}

/** The annotation that a key leads to, null when there is none; undefined for keys that are none of the list's. */
function keyTarget({ code }: KeyboardEvent, list: ListLines, position: number, page: number): Id<'annotation'> | null | undefined {
  const distances: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }
  const distance = distances[code]
  return distance === undefined ? undefined : annotationAway(list, position, distance)
}

/** The lines in view, and the selected one wherever it is: what has the focus must stand in the page. */
function linesShown(list: ListLines, top: number, height: number, active: ListLine | undefined): readonly ListLine[] {
  const lines = linesBetween(list, top - margin, top + height + margin)
  if (!active || lines.includes(active)) return lines
  return active.top < top ? [active, ...lines] : [...lines, active]
}

/** Neighbouring lines of one group together. */
function inGroups(lines: readonly ListLine[]): ListLine[][] {
  const groups: ListLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0]!.group === line.group) last.push(line)
    else groups.push([line])
  }
  return groups
}

/** Scrolls no further than needed; the first annotation of a group brings its heading along. */
function reveal(box: HTMLElement, { top, group, annotationId }: ListLine): void {
  const from = group.annotationIds[0] === annotationId ? top - headingHeight : top
  if (from < box.scrollTop) box.scrollTop = from
  else if (top + entryHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + entryHeight - box.clientHeight
}
