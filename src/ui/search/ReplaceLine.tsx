// Replacing in the rendering: one hit after the other, or all of them after a look at each.

import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { planReplacements, type Replacement } from '../../commands/plan-replacements.ts'
import { replaceHit } from '../../commands/replace-hit.ts'
import { replaceWords } from '../../commands/replace-words.ts'
import type { SearchResult } from '../../commands/search-hits.ts'
import { stepToHit } from '../../commands/step-to-hit.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { ReplacePreview } from './ReplacePreview.tsx'

export function ReplaceLine({ result: { hits, at } }: { result: SearchResult }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const document = useArticle(article => article.document)
  const [words, setWords] = useState('')
  const [isPreviewed, setIsPreviewed] = useState(false)
  const [done, setDone] = useState<number | null>(null)
  const previewId = useId()
  const field = useRef<HTMLInputElement>(null)
  const current = hits[at]?.side === 'rendering' ? planReplacements(document, [hits[at]], words) : []
  const replaceOne = () => {
    if (current.length > 0 && dispatch(replaceHit, current)) setDone(1)
    dispatch(stepToHit, 1)
  }
  const leavePreview = () => {
    setIsPreviewed(false)
    field.current?.focus()
  }
  const replaceAll = (chosen: readonly Replacement[]) => {
    if (dispatch(replaceWords, chosen)) setDone(chosen.length)
    leavePreview()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    replaceOne()
  }
  const isNothing = !hits.some(hit => hit.side === 'rendering')
  return (
    <>
      <div className="search-line search-replacing">
        <input
          ref={field} type="text" className="input search-field" dir={words === '' ? undefined : 'auto'} lang="en" value={words} autoComplete="off" maxLength={1_000}
          aria-label={t('search.replace.field')} placeholder={t('search.replace.field')} onKeyDown={onKeyDown}
          onChange={event => {
            setWords(event.target.value)
            setDone(null)
          }}
        />
        <button type="button" className="button" disabled={current.length === 0} onClick={replaceOne}>{t('search.replace.one')}</button>
        <button type="button" className="button" disabled={isNothing} aria-expanded={isPreviewed} aria-controls={previewId} onClick={() => setIsPreviewed(!isPreviewed)}>{t('search.replace.all')}</button>
        <span role="status" className="search-count">{done !== null && t('search.replace.done', { count: done })}</span>
      </div>
      <div id={previewId} hidden={!isPreviewed}>
        {isPreviewed && <ReplacePreview replacements={planReplacements(document, hits, words)} onReplace={replaceAll} onCancel={leavePreview} />}
      </div>
    </>
  )
}
