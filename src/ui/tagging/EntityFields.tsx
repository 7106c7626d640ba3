// The fields of an entity, which belong to all its mentions.

import { useTranslation } from 'react-i18next'
import { editEntity } from '../../commands/edit-entity.ts'
import type { EditEntityArgs } from '../../commands/edit-entity.ts'
import type { Annotation, Entity } from '../../model/records.ts'
import { entityTypes } from '../../model/vocabulary.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { AliasesField } from './AliasesField.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { EntityMentions } from './EntityMentions.tsx'
import { LinkField } from './LinkField.tsx'
import { SideFields } from './SideFields.tsx'
import { TextField } from './TextField.tsx'
import { singleRun } from './use-run.ts'

export function EntityFields({ annotation, entity }: { annotation: Annotation; entity: Entity }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const edit = (changes: EditEntityArgs['changes'], run: string) => dispatch(editEntity, { id: entity.id, changes, run })
  return (
    <>
      <ChoiceField
        label={t('tagging.field.entityType')} value={entity.entityType} options={entityTypes} wordsOf={type => t(`tagging.entityType.${type}`)}
        onChange={entityType => edit({ entityType }, singleRun())}
      />
      <SideFields what="name" values={entity.names} onChange={(names, run) => edit({ names }, run)} />
      <AliasesField aliases={entity.aliases} onChange={aliases => edit({ aliases }, singleRun())} />
      <LinkField value={entity.link} onChange={(link, run) => edit({ link }, run)} />
      <TextField label={t('tagging.field.note')} value={entity.note} lines={2} onChange={(note, run) => edit({ note }, run)} />
      <EntityMentions annotation={annotation} entity={entity} />
    </>
  )
}
