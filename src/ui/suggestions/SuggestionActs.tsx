// What can be done with the suggestion at hand, each with its key. The buttons stay where they are from one suggestion to
// the next, and so does the focus.

import { useTranslation } from 'react-i18next'
import { acceptSuggestion } from '../../commands/accept-suggestion.ts'
import { acceptSuggestions, suggestionsToAccept } from '../../commands/accept-suggestions.ts'
import type { Command } from '../../commands/command.ts'
import { nextSuggestion } from '../../commands/next-suggestion.ts'
import { previousSuggestion } from '../../commands/previous-suggestion.ts'
import { rejectSuggestion } from '../../commands/reject-suggestion.ts'
import { restoreSuggestion } from '../../commands/restore-suggestion.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKey } from '../shared/use-keys.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'

export function SuggestionActs({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation()
  const { context } = useWorkspace()
  const now = context()
  const rejected = useView(view => view.suggesting.rejected.size)
  const alike = now ? suggestionsToAccept(now).length : 0
  return (
    <div className="suggestions-acts">
      <Act command={acceptSuggestion} words={t('suggestions.accept')} className="is-primary" />
      <Act command={rejectSuggestion} words={t('suggestions.reject')} />
      <Act command={previousSuggestion} words={t('suggestions.previous')} />
      <Act command={nextSuggestion} words={t('suggestions.next')} />
      {alike > 1 && <Act command={acceptSuggestions} words={t(`suggestions.acceptAll.${suggestion.kind}`, { count: alike })} />}
      {rejected > 0 && <Act command={restoreSuggestion} words={t('suggestions.restore')} />}
    </div>
  )
}

function Act({ command, words, className = '' }: { command: Command; words: string; className?: string }) {
  const { dispatch } = useWorkspace()
  const keys = useKey(command)
  return <button type="button" className={`button ${className}`} onClick={() => dispatch(command)}>{words} {keys && <KeyCaps keys={keys} />}</button>
}
