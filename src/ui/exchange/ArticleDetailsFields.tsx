// What is known of the article besides its text. Titles are taken from the text until somebody writes others.

import { useTranslation } from 'react-i18next'
import type { PerSide } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { isWebAddress } from '../../state/exchange/is-web-address.ts'
import type { ArticleDetails } from '../../state/exchange/new-article-draft.ts'

interface ArticleDetailsFieldsProps {
  readonly details: ArticleDetails
  /** The titles that the texts have themselves. */
  readonly found: PerSide<string>
  readonly onChange: (details: Partial<ArticleDetails>) => void
}

export function ArticleDetailsFields({ details, found, onChange }: ArticleDetailsFieldsProps) {
  const { t } = useTranslation()
  const isFaulty = !isWebAddress(details.url)
  return (
    <fieldset className="exchange-details">
      <legend>{t('exchange.details.title')}</legend>
      <p className="muted">{t('exchange.details.hint')}</p>
      {sides.map(side => (
        <label key={side} className="field exchange-wide">
          <span className="label">{t(`exchange.details.titles.${side}`)}</span>
          <input
            className="input" lang={side === 'original' ? 'ar' : 'en'} dir={side === 'original' ? 'rtl' : 'ltr'} maxLength={1_000}
            value={details.titles[side] ?? found[side]} onChange={event => onChange({ titles: { ...details.titles, [side]: event.target.value } })}
          />
        </label>
      ))}
      <label className="field exchange-wide">
        <span className="label">{t('exchange.details.url')}</span>
        <input
          className="input" type="text" inputMode="url" dir="ltr" maxLength={2_000} aria-invalid={isFaulty} aria-describedby={isFaulty ? 'exchange-url-fault' : undefined}
          value={details.url} onChange={event => onChange({ url: event.target.value })}
        />
        {isFaulty && <span id="exchange-url-fault" className="exchange-field-fault">{t('exchange.details.urlFault')}</span>}
      </label>
      <label className="field">
        <span className="label">{t('exchange.details.publishedOn')}</span>
        <input className="input" type="date" value={details.publishedOn} onChange={event => onChange({ publishedOn: event.target.value })} />
      </label>
      {(['publisher', 'author'] as const).map(field => (
        <label key={field} className="field">
          <span className="label">{t(`exchange.details.${field}`)}</span>
          <input className="input" dir={details[field] ? 'auto' : undefined} maxLength={1_000} value={details[field]} onChange={event => onChange({ [field]: event.target.value })} />
        </label>
      ))}
    </fieldset>
  )
}
