// The words on the other side that are proposed for the selected mark, to be accepted or rejected.

import { useTranslation } from 'react-i18next'
import { acceptSuggestion } from '../../commands/accept-suggestion.ts'
import { rejectSuggestion } from '../../commands/reject-suggestion.ts'
import { reasonWords } from '../shared/reason-words.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKey } from '../shared/use-keys.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { SideWords } from './SideWords.tsx'
import { useProposedCounterpart } from './use-proposed-counterpart.ts'

export function ProposedCounterpart() {
  const { t, i18n } = useTranslation()
  const { dispatch } = useWorkspace()
  const proposed = useProposedCounterpart()
  const acceptKey = useKey(acceptSuggestion), rejectKey = useKey(rejectSuggestion)
  if (!proposed) return null
  return (
    <section className="tagging-proposed" aria-label={t('suggestions.counterpart.title')}>
      <h3>{t('suggestions.counterpart.title')}</h3>
      <SideWords side={proposed.side} words={proposed.words} className="tagging-proposed-words" />
      {proposed.reason && <p className="muted">{reasonWords(proposed.reason, { i18n, t })}</p>}
      <div className="tagging-buttons">
        <button type="button" className="button is-primary" onClick={() => dispatch(acceptSuggestion)}>{t('suggestions.counterpart.accept')} {acceptKey && <KeyCaps keys={acceptKey} />}</button>
        <button type="button" className="button" onClick={() => dispatch(rejectSuggestion)}>{t('suggestions.counterpart.reject')} {rejectKey && <KeyCaps keys={rejectKey} />}</button>
      </div>
    </section>
  )
}
