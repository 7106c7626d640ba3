// The suggestion at hand: its words on both sides, what it would become, why, and what can be done with it.

import { useTranslation } from 'react-i18next'
import { choiceAtHand } from '../../commands/change-suggestion.ts'
import type { Suggestion, SuggestedTarget } from '../../model/suggestion.ts'
import { SideQuote } from '../shared/SideQuote.tsx'
import { wordsAround } from '../shared/words-around.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { reasonWords } from '../shared/reason-words.ts'
import { SuggestionActs } from './SuggestionActs.tsx'
import { SuggestionKinds } from './SuggestionKinds.tsx'
import { SuggestionOutcome } from './SuggestionOutcome.tsx'

interface SuggestionCardProps {
  readonly suggestion: Suggestion
  readonly position: number
  readonly total: number
}

export function SuggestionCard({ suggestion, position, total }: SuggestionCardProps) {
  const { t, i18n } = useTranslation()
  const { context } = useWorkspace()
  const now = context()
  const choice = now && choiceAtHand(now)
  if (!choice) return null
  return (
    <section className={`suggestions-card is-${choice.kind}`} aria-label={t('suggestions.atHand', { position, total })}>
      <p className="suggestions-facts muted">
        <span>{t('suggestions.position', { position, total })}</span>
        <span>{t('suggestions.confidence', { number: Math.round(suggestion.confidence * 100) })}</span>
      </p>
      <div className="suggestions-words">
        {suggestion.targets.map((target, i) => <TargetQuote key={i} target={target} />)}
      </div>
      <SuggestionKinds choice={choice} />
      <div className="suggestions-why">
        <h3>{t('suggestions.why')}</h3>
        <ul>{suggestion.reasons.map((reason, i) => <li key={i}>{reasonWords(reason, { i18n, t })}</li>)}</ul>
      </div>
      <SuggestionOutcome suggestion={suggestion} choice={choice} />
      <SuggestionActs suggestion={suggestion} />
    </section>
  )
}

/** The first and the last words of what runs over several sentences stand for the whole. */
function TargetQuote({ target: { side, spans } }: { target: SuggestedTarget }) {
  const first = spans[0]!
  const text = useArticle(article => article.document.segment(first.segmentId)?.text ?? '')
  const { before, after } = wordsAround(text, first)
  const words = spans.map(span => span.exact).join(' ')
  return <SideQuote side={side} before={before} words={words} after={spans.length > 1 ? '' : after} />
}
