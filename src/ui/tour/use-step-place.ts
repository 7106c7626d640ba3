// Keeps the box of a step beside what the step is about, wherever that goes.

import { useLayoutEffect, useState, type RefObject } from 'react'
import { placeBeside, type BesidePlace, type Box } from './place-beside.ts'
import type { TourStep } from './tour-steps.ts'

export interface StepPlace {
  readonly place: BesidePlace
  /** What the step is about, to be ringed; null when it is not on the page. */
  readonly about: Box | null
}

/** What moves without scrolling, a panel that fills say, is looked after a few times a second. */
const lookAgain = 200

/** Null until it was measured for the first time. Pixels from the left and the top of the view, as they are drawn. */
export function useStepPlace(box: RefObject<HTMLElement | null>, step: TourStep): StepPlace | null {
  const [placed, setPlaced] = useState<StepPlace | null>(null)
  useLayoutEffect(() => {
    const first = step.about().find(element => element)
    first?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const measure = () => {
      const element = box.current
      if (!element) return
      const rects = step.about().flatMap(one => one?.getBoundingClientRect() ?? []).filter(rect => rect.width > 0)
      const [about = null, ...others] = rects.map(toBox)
      const view = { width: document.documentElement.clientWidth, height: innerHeight }
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const place = placeBeside(about ?? { start: view.width / 2, top: view.height / 2, width: 0, height: 0 }, others, size, view)
      setPlaced(before => (before && isSame(before, { place, about }) ? before : { place, about }))
    }
    measure()
    const timer = setInterval(measure, lookAgain)
    addEventListener('scroll', measure, { capture: true, passive: true })
    addEventListener('resize', measure)
    return () => {
      clearInterval(timer)
      removeEventListener('scroll', measure, { capture: true })
      removeEventListener('resize', measure)
    }
  }, [box, step])
  return placed
}

const toBox = ({ x, top, width, height }: DOMRect): Box => ({ start: x, top, width, height })

const isSame = (a: StepPlace, b: StepPlace): boolean =>
  a.place.x === b.place.x && a.place.y === b.place.y && a.about?.start === b.about?.start && a.about?.top === b.about?.top
  && a.about?.width === b.about?.width && a.about?.height === b.about?.height
