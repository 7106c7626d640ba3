// What else can be done with a mark that lost its words: place it by hand, leave it without a place, take it away.

import { useTranslation } from 'react-i18next'
import { keepOrphan } from '../../commands/keep-orphan.ts'
import { placeOrphanHere } from '../../commands/place-orphan-here.ts'
import { removeOrphan } from '../../commands/remove-orphan.ts'
import type { Orphan } from '../../state/repair/list-orphans.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKey } from '../shared/use-keys.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'

export function OrphanActs({ orphan, isOnlyPlace }: { orphan: Orphan; isOnlyPlace: boolean }) {
  const { t } = useTranslation()
  const { dispatch, context } = useWorkspace()
  useView(view => view.selection)
  useView(view => view.cursor)
  const hereKeys = useKey(placeOrphanHere), keepKeys = useKey(keepOrphan), removeKeys = useKey(removeOrphan)
  const now = context()
  const canPlaceHere = now !== null && placeOrphanHere.isEnabled(now)
  return (
    <div className="repair-acts">
      <p className="muted">{t('repair.byHand')}</p>
      <div className="repair-buttons">
        <button type="button" className="button" disabled={!canPlaceHere} onClick={() => dispatch(placeOrphanHere)}>{t('repair.placeSelected')} {hereKeys && <KeyCaps keys={hereKeys} />}</button>
        <button type="button" className="button" onClick={() => dispatch(keepOrphan)}>{t(orphan.isKept ? 'repair.takeUp' : 'repair.keep')} {keepKeys && <KeyCaps keys={keepKeys} />}</button>
        <button type="button" className="button is-danger" onClick={() => dispatch(removeOrphan)}>{t(isOnlyPlace ? 'repair.removeMark' : 'repair.removePlace')} {removeKeys && <KeyCaps keys={removeKeys} />}</button>
      </div>
    </div>
  )
}
