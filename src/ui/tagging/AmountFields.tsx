// The value of a number, perhaps up to another one, and what it counts.

import { useTranslation } from 'react-i18next'
import { intlTag } from '../../i18n/intl-tag.ts'
import type { Quantity } from '../../model/records.ts'
import { useSettings } from '../shared/workspace-context.tsx'
import { CurrencyField } from './CurrencyField.tsx'
import { parseTypedNumber } from './parse-typed-number.ts'
import { TextField } from './TextField.tsx'
import { TypedField } from './TypedField.tsx'
import { singleRun } from './use-run.ts'
import { useTypedValue } from './use-typed-value.ts'

interface AmountFieldsProps {
  readonly quantity: Quantity
  readonly onChange: (changes: Partial<Quantity>, run: string) => void
}

export function AmountFields({ quantity, onChange }: AmountFieldsProps) {
  const { t, i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const format = new Intl.NumberFormat(intlTag(i18n.language, numerals), { maximumFractionDigits: 20 })
  const show = (value: number | null) => (value === null ? '' : format.format(value))
  const value = useTypedValue({ value: quantity.value, show, read: parseTypedNumber, onChange: (next, run) => onChange({ value: next }, run) })
  const high = useTypedValue({ value: quantity.high, show, read: parseTypedNumber, onChange: (next, run) => onChange({ high: next }, run) })
  return (
    <>
      <div className="tagging-pair">
        <TypedField label={t('tagging.field.value')} typed={value} fault={t('tagging.fault.number')} inputMode="decimal" />
        <TypedField label={t('tagging.field.high')} typed={high} fault={t('tagging.fault.number')} inputMode="decimal" />
      </div>
      {quantity.kind === 'money' && <CurrencyField currency={quantity.currency} onChange={currency => onChange({ currency }, singleRun())} />}
      <TextField label={t('tagging.field.unit')} value={quantity.unit} onChange={(unit, run) => onChange({ unit }, run)} />
    </>
  )
}
