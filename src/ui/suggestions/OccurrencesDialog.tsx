// Every place where a name stands again, on both sides, with the words around it: each is kept or dropped, and what is
// kept is marked in one step.

import { useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { markOccurrences } from '../../commands/mark-occurrences.ts'
import { sides } from '../../model/vocabulary.ts'
import { findOccurrences, searchedWords, type Occurrence } from '../../state/suggestions/find-occurrences.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { SideQuote } from '../shared/SideQuote.tsx'
import { useIdleValue } from '../shared/use-idle-value.ts'
import { wordsAround } from '../shared/words-around.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import './occurrences.css'

const keyOf = ({ segmentId, start }: Occurrence): string => `${segmentId} ${start}`
const none: ReadonlySet<string> = new Set()
const noChange = () => () => {}

export function OccurrencesDialog() {
  const { t } = useTranslation()
  const { dispatch, look, context, suggestions } = useWorkspace()
  const document = useArticle(article => article.document)
  const [kind, setKind] = useState<'entity' | 'source'>('entity')
  const [dropped, setDropped] = useState(none)
  const told = useSyncExternalStore(suggestions?.subscribe ?? noChange, () => suggestions?.getState().found)
  // Other suggestions may know other forms of the name; what was chosen stays chosen.
  const suggested = useIdleValue(told)
  const searched = useMemo(() => {
    const open = context(), now = open && suggested ? { ...open, suggestions: suggested } : open
    const searched = now?.document === document ? searchedWords(now, kind) : null
    return now && searched ? { ...searched, found: findOccurrences(now, searched) } : null
  }, [context, document, kind, suggested])
  const close = () => look({ isTaggingOccurrences: false })
  const found = searched?.found ?? []
  const kept = found.filter(one => !dropped.has(keyOf(one)))
  const toggle = (one: Occurrence) => {
    const next = new Set(dropped)
    if (!next.delete(keyOf(one))) next.add(keyOf(one))
    setDropped(next)
  }
  const isNew = searched?.of === 'entity' || searched?.of === 'source'
  return (
    <Dialog title={t('suggestions.occurrences.title')} onClose={close} className="occurrences">
      <p role="status" className="muted">{t('suggestions.occurrences.found', { count: found.length })}</p>
      {isNew && (
        <label className="occurrences-kind">
          <span>{t('suggestions.becomes')}</span>
          <select className="input" value={kind} onChange={event => setKind(event.target.value as 'entity' | 'source')}>
            {(['entity', 'source'] as const).map(one => <option key={one} value={one}>{t(`tagging.kind.${one}`)}</option>)}
          </select>
        </label>
      )}
      {found.length > 0 && (
        <p className="occurrences-buttons">
          <button type="button" className="button" onClick={() => setDropped(none)}>{t('suggestions.occurrences.all')}</button>
          <button type="button" className="button" onClick={() => setDropped(new Set(found.map(keyOf)))}>{t('suggestions.occurrences.none')}</button>
        </p>
      )}
      {sides.map(side => (
        <Places key={side} label={t(`tagging.side.${side}`)} places={found.filter(one => one.side === side)} dropped={dropped} onToggle={toggle} />
      ))}
      <p className="occurrences-buttons">
        <button type="button" className="button is-primary" disabled={!searched || kept.length === 0} onClick={() => searched && dispatch(markOccurrences, { of: searched.of, places: kept })}>
          {t('suggestions.occurrences.tag', { count: kept.length })}
        </button>
        <button type="button" className="button is-quiet" onClick={close}>{t('suggestions.occurrences.cancel')}</button>
      </p>
    </Dialog>
  )
}

interface PlacesProps {
  readonly label: string
  readonly places: readonly Occurrence[]
  readonly dropped: ReadonlySet<string>
  readonly onToggle: (place: Occurrence) => void
}

function Places({ label, places, dropped, onToggle }: PlacesProps) {
  const { t } = useTranslation()
  const document = useArticle(article => article.document)
  if (places.length === 0) return null
  return (
    <fieldset className="occurrences-side">
      <legend>{label}</legend>
      <ul>
        {places.map(place => (
          <li key={keyOf(place)}>
            <label>
              <input type="checkbox" checked={!dropped.has(keyOf(place))} onChange={() => onToggle(place)} />
              <SideQuote side={place.side} {...wordsAround(document.segment(place.segmentId)?.text ?? '', place)} words={place.exact} />
              <span className="chip">{t(`suggestions.occurrences.how.${place.how}`)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
