// One step of the tour, beside what it is about. It is no modal: the page under it works, and its keys do.

import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKeyMap } from '../shared/use-keys.ts'
import { tourSteps } from './tour-steps.ts'
import { useStepPlace } from './use-step-place.ts'
import './tour.css'

interface TourBoxProps {
  readonly at: number
  /** True when the step came because of what the reader did in the page: then the focus stays there. */
  readonly isByAct: boolean
  readonly onGo: (at: number) => void
  readonly onEnd: () => void
}

export function TourBox({ at, isByAct, onGo, onEnd }: TourBoxProps) {
  const { t } = useTranslation()
  const id = useId()
  const { keysOf } = useKeyMap()
  const box = useRef<HTMLDivElement>(null)
  const step = tourSteps[at]!
  const placed = useStepPlace(box, step)
  const isLast = at === tourSteps.length - 1
  const isShown = placed !== null
  useEffect(() => {
    if (isShown && !isByAct) box.current?.querySelector<HTMLElement>('.tour-on')?.focus()
  }, [at, isByAct, isShown])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onEnd()
  }
  const text = step.about().find(element => element?.matches('[data-segment]')) as HTMLElement | undefined
  const keyed = step.commands.filter(command => keysOf(command.id).length > 0)
  return (
    <>
      {placed?.about && <div className="tour-ring" aria-hidden="true" style={{ left: placed.about.start, top: placed.about.top, inlineSize: placed.about.width, blockSize: placed.about.height }} />}
      <div
        ref={box} className="tour-box" role="dialog" data-explains aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`} tabIndex={-1} onKeyDown={onKeyDown}
        style={placed ? { left: placed.place.x, top: placed.place.y } : { visibility: 'hidden' }}
      >
        <h2 id={`${id}-title`}>{t(`tour.step.${step.id}.title`)}</h2>
        <p id={`${id}-text`}>{t(`tour.step.${step.id}.text`)}</p>
        {keyed.length > 0 && (
          <ul className="tour-keys">
            {keyed.map(command => <li key={command.id}><KeyCaps keys={keysOf(command.id)[0]!} /> <span>{t(command.labelKey)}</span></li>)}
          </ul>
        )}
        <p className="visually-hidden" role="status">{isByAct && `${t(`tour.step.${step.id}.title`)} ${t(`tour.step.${step.id}.text`)}`}</p>
        <div className="tour-foot">
          <span className="muted">{t('tour.place', { at: at + 1, of: tourSteps.length })}</span>
          {!isLast && <button type="button" className="button is-quiet" onClick={onEnd}>{t('tour.skip')}</button>}
          {text && <button type="button" className="button" onClick={() => text.focus()}>{t('tour.try')}</button>}
          {at > 0 && <button type="button" className="button" onClick={() => onGo(at - 1)}>{t('tour.back')}</button>}
          <button type="button" className="button is-primary tour-on" onClick={() => (isLast ? onEnd() : onGo(at + 1))}>{t(isLast ? 'tour.end' : 'tour.next')}</button>
        </div>
      </div>
    </>
  )
}
