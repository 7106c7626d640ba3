// Goes through the tour on the open sample: by its buttons, or because the reader did what a step tells.

import { useEffect, useRef, useState } from 'react'
import type { CommandContext } from '../../commands/command.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { TourBox } from './TourBox.tsx'
import { tourSteps } from './tour-steps.ts'

export function TourSteps({ onEnd }: { onEnd: () => void }) {
  const { context, view, session } = useWorkspace()
  const [{ at, isByAct }, setPlace] = useState({ at: 0, isByAct: false })
  const before = useRef<CommandContext | null>(null)
  useEffect(() => {
    before.current = context()
    const step = tourSteps[at]!
    const look = () => {
      const now = context()
      if (now && before.current && step.isDone?.(now, before.current)) setPlace({ at: at + 1, isByAct: true })
    }
    const stops = [view.subscribe(look), session.store.subscribe(look)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [at, context, view, session])
  useGivenBackFocus()
  return <TourBox at={at} isByAct={isByAct} onGo={next => setPlace({ at: next, isByAct: false })} onEnd={onEnd} />
}

/** When the tour goes and the focus with it, the text takes it. */
function useGivenBackFocus(): void {
  useEffect(() => () => {
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const text = document.querySelector<HTMLElement>('.reader [data-segment][tabindex="0"]') ?? document.querySelector('main')
      text?.focus({ preventScroll: true })
    })
  }, [])
}
