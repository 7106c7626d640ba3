// The fields of a number: what kind it is, what it is worth, and below them how it reads.

import { useTranslation } from 'react-i18next'
import { editNote } from '../../commands/edit-note.ts'
import { editNumber } from '../../commands/edit-number.ts'
import type { Annotation, Quantity } from '../../model/records.ts'
import { quantityKinds, quantityModifiers } from '../../model/vocabulary.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import { AmountFields } from './AmountFields.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { DateFields } from './DateFields.tsx'
import { readQuantity } from '../shared/quantity-reading.ts'
import { SelectField } from './SelectField.tsx'
import { TextField } from './TextField.tsx'
import { singleRun } from './use-run.ts'

export function NumberFields({ annotation, quantity }: { annotation: Annotation; quantity: Quantity }) {
  const { t, i18n } = useTranslation()
  const { dispatch } = useWorkspace()
  const numerals = useSettings(settings => settings.numerals)
  const { id } = annotation
  const edit = (changes: Partial<Quantity>, run: string) => dispatch(editNumber, { id, changes, run })
  const reading = readQuantity(quantity, { language: i18n.language, numerals, t })
  return (
    <>
      <ChoiceField
        label={t('tagging.field.quantityKind')} value={quantity.kind} options={quantityKinds} wordsOf={kind => t(`tagging.quantityKind.${kind}`)}
        onChange={kind => edit({ kind }, singleRun())}
      />
      <SelectField label={t('tagging.field.modifier')} value={quantity.modifier} onChange={modifier => edit({ modifier }, singleRun())}>
        {quantityModifiers.map(modifier => <option key={modifier} value={modifier}>{t(`tagging.modifier.${modifier}`)}</option>)}
      </SelectField>
      {quantity.kind === 'date' ? <DateFields date={quantity.date} onChange={(date, run) => edit({ date }, run)} /> : <AmountFields quantity={quantity} onChange={edit} />}
      <p className="tagging-reading">
        <span className="muted">{t('tagging.reading.label')}</span> <output>{reading || t('tagging.reading.none')}</output>
      </p>
      <TextField label={t('tagging.field.note')} value={annotation.note} lines={2} onChange={(note, run) => dispatch(editNote, { id, changes: { note }, run })} />
    </>
  )
}
