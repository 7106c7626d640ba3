// One record that two windows changed at once: what stands, what the other wanted, and the choice.

import { useTranslation } from 'react-i18next'
import { selectAnnotation } from '../../commands/select-annotation.ts'
import { takeVersion } from '../../commands/take-version.ts'
import type { DocumentRecord } from '../../model/records.ts'
import { useArticle, useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import { conflictingFields, readField, type ConflictingField } from './conflicting-fields.ts'
import { nameOfRecord } from './name-of-record.ts'

interface Versions {
  /** The place of the conflict in the journal; below zero when undo met what another window had changed. */
  readonly seq: number
  readonly kept: DocumentRecord | null
  readonly other: DocumentRecord | null
}

export function ConflictCard({ seq, kept, other }: Versions) {
  const { t, i18n } = useTranslation()
  const { dispatch, session } = useWorkspace()
  const numerals = useSettings(settings => settings.numerals)
  const document = useArticle(article => article.document)
  const record = (kept ?? other)!
  const name = nameOfRecord(record)
  const decide = (takesOther: boolean) => {
    if (takesOther) dispatch(takeVersion, { kept, other })
    session.settleConflict(seq, record.id)
  }
  return (
    <div className="conflicts-card">
      <p className="conflicts-record">
        <span className="muted">{t(`conflicts.record.${record.type}`)}</span>
        {name && <> <bdi dir="auto">{name}</bdi></>}
      </p>
      <p className="muted">{t(seq < 0 ? 'conflicts.undone' : other ? 'conflicts.changed' : 'conflicts.removed')}</p>
      {conflictingFields(kept, other).map(one => <BothVersions key={one.field} {...one} read={value => readField(one.field, value, document, { language: i18n.language, numerals, t })} />)}
      <div className="conflicts-choice">
        <button type="button" className="button is-primary" onClick={() => decide(false)}>{t('conflicts.keep')}</button>
        <button type="button" className="button" onClick={() => decide(true)}>{t(other ? 'conflicts.takeOther' : 'conflicts.takeAway')}</button>
        {kept?.type === 'annotation' && document.annotation(kept.id) && (
          <button type="button" className="button is-quiet" onClick={() => dispatch(selectAnnotation, kept.id)}>{t('conflicts.show')}</button>
        )}
      </div>
    </div>
  )
}

function BothVersions({ field, kept, other, read }: ConflictingField & { readonly read: (value: unknown) => string }) {
  const { t } = useTranslation()
  if (field === 'others') return <p>{t('conflicts.field.others')}</p>
  const version = (value: unknown) => {
    const text = read(value)
    return text === '' ? <span className="muted">{t('conflicts.nothing')}</span> : <bdi dir="auto">{text}</bdi>
  }
  return (
    <dl className="conflicts-versions">
      <dt>{t('conflicts.kept', { field: t(`conflicts.field.${field}`) })}</dt>
      <dd>{version(kept)}</dd>
      <dt>{t('conflicts.other', { field: t(`conflicts.field.${field}`) })}</dt>
      <dd>{version(other)}</dd>
    </dl>
  )
}
