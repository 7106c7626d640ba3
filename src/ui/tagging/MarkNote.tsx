// The note on a mark itself, where it has one beside the note on what it mentions (a file from elsewhere may bring it).

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editNote } from '../../commands/edit-note.ts'
import type { Annotation } from '../../model/records.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { TextField } from './TextField.tsx'

/** Stays while it is being emptied. */
export function MarkNote({ annotation: { id, kind, note } }: { annotation: Annotation }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const [shown] = useState(note !== '')
  if (kind === 'number' || (!shown && note === '')) return null
  return <TextField label={t('tagging.field.markNote')} value={note} lines={2} onChange={(next, run) => dispatch(editNote, { id, changes: { note: next }, run })} />
}
