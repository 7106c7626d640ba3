// The field for what is searched for: in either language, by the first letter typed.

import { useState, type KeyboardEvent, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { searchFor } from '../../commands/search-for.ts'
import { stepToHit } from '../../commands/step-to-hit.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'

export function SearchField({ ref }: { ref: Ref<HTMLInputElement> }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const query = useView(view => view.search.query)
  // What an input method is still at work on is nobody else's yet.
  const [composed, setComposed] = useState<string | null>(null)
  const shown = composed ?? query
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    dispatch(stepToHit, event.shiftKey ? -1 : 1)
  }
  return (
    <input
      ref={ref} type="text" className="input search-field" role="searchbox" dir={shown === '' ? undefined : 'auto'} value={shown} autoComplete="off" spellCheck={false}
      aria-label={t('search.field')} placeholder={t('search.field')} onKeyDown={onKeyDown}
      onChange={event => {
        const { value } = event.target
        if ((event.nativeEvent as InputEvent).isComposing) setComposed(value)
        else dispatch(searchFor, { query: value })
      }}
      onCompositionEnd={event => {
        setComposed(null)
        dispatch(searchFor, { query: event.currentTarget.value })
      }}
    />
  )
}
