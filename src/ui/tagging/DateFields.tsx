// A date as far as it is known: a year, perhaps a part of it, a month or a day.

import { useTranslation } from 'react-i18next'
import { joinDate, splitDate, yearParts, type YearPart } from '../shared/kept-date.ts'
import { parseTypedDate } from './parse-typed-date.ts'
import { SelectField } from './SelectField.tsx'
import { TypedField } from './TypedField.tsx'
import { singleRun } from './use-run.ts'
import { useTypedValue } from './use-typed-value.ts'

export function DateFields({ date, onChange }: { date: string; onChange: (date: string, run: string) => void }) {
  const { t } = useTranslation()
  const { day, part } = splitDate(date)
  const typed = useTypedValue({ value: day, show: value => value, read: parseTypedDate, onChange: (next, run) => onChange(joinDate({ day: next, part }), run) })
  return (
    <>
      <TypedField label={t('tagging.field.date')} typed={typed} fault={t('tagging.fault.date')} placeholder="2024-10-07" />
      {/^\d{4}$/.test(day) && (
        <SelectField label={t('tagging.field.yearPart')} value={part ?? ''} onChange={(next: YearPart | '') => onChange(joinDate({ day, part: next || null }), singleRun())}>
          <option value="">{t('tagging.yearPart.whole')}</option>
          {yearParts.map(one => <option key={one} value={one}>{t(`tagging.yearPart.${one}`, { year: day })}</option>)}
        </SelectField>
      )}
    </>
  )
}
