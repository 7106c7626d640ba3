// What an entity or a source is, in a word.

import { useTranslation } from 'react-i18next'
import type { Entity, Source } from '../../model/records.ts'

export function RecordKind({ record }: { record: Entity | Source }) {
  const { t } = useTranslation()
  return <small className="muted">{record.type === 'entity' ? t(`tagging.entityType.${record.entityType}`) : t(`tagging.sourceKind.${record.sourceKind}`)}</small>
}
