// The currency of an amount, by its name in the reader's language.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { usualCurrencies } from './currency-table.ts'
import { SelectField } from './SelectField.tsx'

export function CurrencyField({ currency, onChange }: { currency: string; onChange: (currency: string) => void }) {
  const { t, i18n } = useTranslation()
  const { usual, others } = useMemo(() => listCurrencies(i18n.language), [i18n.language])
  const isKnown = currency === '' || [...usual, ...others].some(one => one.code === currency)
  const toOption = ({ code, name }: CurrencyName) => <option key={code} value={code}>{name}</option>
  return (
    <SelectField label={t('tagging.field.currency')} value={currency} onChange={onChange}>
      <option value="">{t('tagging.currency.none')}</option>
      {!isKnown && <option value={currency}>{currency}</option>}
      <optgroup label={t('tagging.currency.usual')}>{usual.map(toOption)}</optgroup>
      <optgroup label={t('tagging.currency.others')}>{others.map(toOption)}</optgroup>
    </SelectField>
  )
}

interface CurrencyName {
  readonly code: string
  readonly name: string
}

/** ISO 4217 codes that the browser has names for, the usual ones apart, the others by name. */
function listCurrencies(language: string): { usual: readonly CurrencyName[]; others: readonly CurrencyName[] } {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  const named = (code: string) => ({ code, name: names.of(code) ?? code })
  const { compare } = new Intl.Collator(language)
  const others = Intl.supportedValuesOf('currency').filter(code => !usualCurrencies.includes(code)).map(named)
  return { usual: usualCurrencies.map(named), others: others.sort((a, b) => compare(a.name, b.name)) }
}
