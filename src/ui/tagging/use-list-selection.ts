// What is selected in the list, and which line the keys stand on: it need not be selected while several are chosen.

import { useRef, useState } from 'react'
import { selectAnnotation } from '../../commands/select-annotation.ts'
import { selectAnnotations } from '../../commands/select-annotations.ts'
import { toggleAnnotation } from '../../commands/toggle-annotation.ts'
import type { Id } from '../../model/records.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import type { ListLines } from './list-lines.ts'
import { rangeBetween } from './range-between.ts'

interface Modifiers {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

export interface ListSelection {
  readonly pointedId: Id<'annotation'> | null
  /** A click or a tap on a line, or Space: selects it alone, or with Control adds it or leaves it out, or with Shift all up to it. */
  act(id: Id<'annotation'>, keys: Modifiers): void
  /** An arrow to a line: selects it alone, or with Shift all up to it, or with Control goes there only. Null selects all that are shown. */
  move(id: Id<'annotation'> | null, keys: Modifiers): void
}

export function useListSelection(list: ListLines): ListSelection {
  const { dispatch, look, view } = useWorkspace()
  const activeId = useView(state => state.activeAnnotationId)
  const isSeveral = useView(state => state.isSelectingSeveral)
  // Apart from the active one only until that is another, wherever it became so.
  const [apart, setApart] = useState<{ readonly id: Id<'annotation'>; readonly besides: Id<'annotation'> | null } | null>(null)
  const anchor = useRef<Id<'annotation'> | null>(null)
  const isApart = apart !== null && apart.besides === activeId && list.lineOf.has(apart.id)

  /** Selecting shows the details elsewhere; here the list stays, for the next arrow. */
  const stay = (id: Id<'annotation'>) => {
    look({ panel: 'list' })
    setApart({ id, besides: view.getState().activeAnnotationId })
  }
  const upTo = (id: Id<'annotation'>, isAdded: boolean) => {
    const from = anchor.current ?? activeId ?? id
    const ids = rangeBetween(list.ids, from, id)
    const before = isAdded ? [...view.getState().selectedAnnotationIds].filter(one => !ids.includes(one)) : []
    if (dispatch(selectAnnotations, { ids: [...before, ...ids], activeId: id })) stay(id)
  }
  return {
    pointedId: isApart ? apart.id : activeId,
    act(id, { ctrlKey, metaKey, shiftKey }) {
      if (shiftKey) return upTo(id, ctrlKey || metaKey)
      anchor.current = id
      if (isSeveral || ctrlKey || metaKey ? dispatch(toggleAnnotation, id) : dispatch(selectAnnotation, id)) stay(id)
    },
    move(id, { ctrlKey, metaKey, shiftKey }) {
      if (id === null) {
        if (dispatch(selectAnnotations, { ids: list.ids, ...(activeId !== null && { activeId }) })) look({ panel: 'list' })
      } else if (shiftKey) upTo(id, false)
      else if (isSeveral || ctrlKey || metaKey) setApart({ id, besides: activeId })
      else if (id !== activeId || view.getState().selectedAnnotationIds.size > 1) {
        anchor.current = id
        if (dispatch(selectAnnotation, id)) stay(id)
      }
    },
  }
}
