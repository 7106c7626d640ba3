// What accepting would make of the suggestion at hand.

import { useTranslation } from 'react-i18next'
import { joinedBySuggestion } from '../../commands/joined-by-suggestion.ts'
import type { SuggestionChoice } from '../../commands/suggestion-queue.ts'
import type { PerSide } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { readQuantity } from '../shared/quantity-reading.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'

const isolated = (words: string): string => `\u2068${words}\u2069`

export function SuggestionOutcome({ suggestion, choice }: { suggestion: Suggestion; choice: SuggestionChoice }) {
  const { t } = useTranslation()
  return (
    <div className="suggestions-outcome">
      <h3>{t('suggestions.makes')}</h3>
      {choice.kind === 'number' && suggestion.kind === 'number' && <NumberOutcome quantity={suggestion.quantity} />}
      {(choice.kind === 'entity' || choice.kind === 'source') && <RecordOutcome suggestion={suggestion} choice={choice} />}
      {choice.kind === 'claim' && suggestion.kind === 'claim' && <ClaimOutcome claim={suggestion} />}
      {choice.kind !== suggestion.kind && (choice.kind === 'claim' || choice.kind === 'number') && <p>{t(`suggestions.outcome.${choice.kind}`)}</p>}
    </div>
  )
}

function NumberOutcome({ quantity }: { quantity: Parameters<typeof readQuantity>[0] }) {
  const { t, i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const worth = readQuantity(quantity, { language: i18n.language, numerals, t })
  return <p>{worth ? t('suggestions.outcome.worth', { worth: isolated(worth) }) : t('suggestions.outcome.number')}</p>
}

function RecordOutcome({ suggestion, choice }: { suggestion: Suggestion; choice: SuggestionChoice }) {
  const { t, i18n } = useTranslation()
  const { context } = useWorkspace()
  const now = context()
  const joined = now && joinedBySuggestion(now, suggestion, choice)
  if (joined) return <p>{t('suggestions.outcome.joins', { name: bothNames(joined.names, i18n.language) })}</p>
  const names = 'names' in suggestion ? bothNames(suggestion.names, i18n.language) : ''
  return <p>{names ? t(`suggestions.outcome.new.${choice.kind}`, { name: names }) : t(`suggestions.outcome.${choice.kind}`)}</p>
}

function ClaimOutcome({ claim }: { claim: Extract<Suggestion, { kind: 'claim' }> }) {
  const { t, i18n } = useTranslation()
  const chain = claim.attribution.map(({ names }) => bothNames(names, i18n.language)).filter(name => name !== '')
  const silent = claim.withoutComment.map(isolated)
  return (
    <>
      <p>{t('suggestions.outcome.claim')}</p>
      {chain.length > 0 && <p>{t('suggestions.outcome.saidBy', { names: chain.join(t('suggestions.chain')) })}</p>}
      {silent.length > 0 && <p>{t('suggestions.outcome.withoutComment', { names: silent.join(t('suggestions.separator')) })}</p>}
      {claim.related.map(({ key, relation }) => <p key={key}>{t(`suggestions.outcome.${relation}`)}</p>)}
    </>
  )
}

/** Both names, that of the reader's language first. */
function bothNames({ original, rendering }: PerSide<string>, language: string): string {
  const names = language === 'ar' ? [original, rendering] : [rendering, original]
  return [...new Set(names)].filter(name => name !== '').map(isolated).join(' · ')
}
