// The search: a strip between the bar and the text, which it never covers. Field and steps first, then how to search,
// then what was found.

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { closeSearch } from '../../commands/close-search.ts'
import { searchFor } from '../../commands/search-for.ts'
import { stepToHit } from '../../commands/step-to-hit.ts'
import { useSettings, useView, useWorkspace } from '../shared/workspace-context.tsx'
import { focusHit } from './focus-hit.ts'
import { HitCount } from './HitCount.tsx'
import { HitList } from './HitList.tsx'
import { ReplaceLine } from './ReplaceLine.tsx'
import { SearchField } from './SearchField.tsx'
import { SearchIcon } from './SearchIcon.tsx'
import { SearchOptions } from './SearchOptions.tsx'
import { useSearchResult } from '../shared/use-search-result.ts'
import { useRecordHits } from './use-record-hits.ts'
import './search.css'

export function SearchStrip() {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const { dispatch } = workspace
  const { asked, isReplacing } = useView(view => view.search)
  const result = useSearchResult()
  const records = useRecordHits()
  const [isListed, setIsListed] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  useEffect(() => {
    if (asked === 0) return
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const leave = () => {
    dispatch(closeSearch)
    focusHit(workspace)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? null : actOf(event)
    if (act === null) return
    // A second time, the key is the browser's own: nothing here hears of it.
    event.stopPropagation()
    if (act === 'browser-find') return
    event.preventDefault()
    if (act === 'leave') leave()
    else dispatch(stepToHit, act)
  }
  const isEmpty = result.hits.length === 0
  return (
    <search className="search-strip" aria-label={t('search.name')} onKeyDown={onKeyDown}>
      <div className="search-line">
        <SearchField ref={field} />
        <HitCount result={result} others={records.length} />
        <span className="search-steps">
          <button type="button" className="button is-quiet" disabled={isEmpty} title={t('command.findPrevious')} aria-label={t('command.findPrevious')} onClick={() => dispatch(stepToHit, -1)}><SearchIcon name="up" /></button>
          <button type="button" className="button is-quiet" disabled={isEmpty} title={t('command.findNext')} aria-label={t('command.findNext')} onClick={() => dispatch(stepToHit, 1)}><SearchIcon name="down" /></button>
        </span>
        <SearchOptions />
        <ReplaceToggle isReplacing={isReplacing} />
        <button type="button" className="button search-toggle" aria-expanded={isListed} aria-controls={listId} onClick={() => setIsListed(!isListed)}>{t('search.list.toggle')}</button>
        <button type="button" className="button is-quiet search-close" title={t('command.closeSearch')} aria-label={t('command.closeSearch')} onClick={leave}><SearchIcon name="close" /></button>
      </div>
      {isReplacing && <ReplaceLine result={result} />}
      <div id={listId} hidden={!isListed}>{isListed && <HitList result={result} records={records} />}</div>
    </search>
  )
}

function ReplaceToggle({ isReplacing }: { isReplacing: boolean }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const isOffered = useSettings(settings => settings.hiddenSide !== 'rendering')
  return (
    <button
      type="button" className="button search-toggle" aria-pressed={isReplacing} disabled={!isOffered}
      onClick={() => dispatch(searchFor, isReplacing ? { isReplacing: false, side: 'both' } : { isReplacing: true, side: 'rendering' })}
    >
      {t('search.replace.toggle')}
    </button>
  )
}

/** What a key means anywhere in the strip; null for those that are not the strip's. */
function actOf(event: KeyboardEvent): 'leave' | 'browser-find' | 1 | -1 | null {
  const isMod = (event.ctrlKey || event.metaKey) && !event.altKey
  if (event.code === 'Escape') return 'leave'
  if (event.code === 'F3' || (isMod && event.code === 'KeyG')) return event.shiftKey ? -1 : 1
  return isMod && !event.shiftKey && event.code === 'KeyF' && event.target instanceof HTMLInputElement ? 'browser-find' : null
}
