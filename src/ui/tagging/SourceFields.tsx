// The fields of a source: who or what it is, and which claims it carries.

import { useTranslation } from 'react-i18next'
import { editSource } from '../../commands/edit-source.ts'
import type { EditSourceArgs } from '../../commands/edit-source.ts'
import type { Source } from '../../model/records.ts'
import { sourceKinds } from '../../model/vocabulary.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { CarriedClaims } from './CarriedClaims.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { LinkField } from './LinkField.tsx'
import { SideFields } from './SideFields.tsx'
import { TextField } from './TextField.tsx'
import { singleRun } from './use-run.ts'

export function SourceFields({ source }: { source: Source }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const edit = (changes: EditSourceArgs['changes'], run: string) => dispatch(editSource, { id: source.id, changes, run })
  return (
    <>
      <ChoiceField
        label={t('tagging.field.sourceKind')} value={source.sourceKind} options={sourceKinds} wordsOf={kind => t(`tagging.sourceKind.${kind}`)}
        onChange={sourceKind => edit({ sourceKind }, singleRun())}
      />
      <SideFields what="name" values={source.names} onChange={(names, run) => edit({ names }, run)} />
      <LinkField value={source.link} onChange={(link, run) => edit({ link }, run)} />
      <TextField label={t('tagging.field.note')} value={source.note} lines={2} onChange={(note, run) => edit({ note }, run)} />
      <CarriedClaims sourceId={source.id} />
    </>
  )
}
