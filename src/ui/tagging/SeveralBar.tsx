// Over the list: the switch for selecting several by click or tap, and how many are selected.

import { useTranslation } from 'react-i18next'
import { clear } from '../../commands/clear.ts'
import { toggleSelectingSeveral } from '../../commands/toggle-selecting-several.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'

export function SeveralBar({ onInspect }: { onInspect: () => void }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const isSelecting = useView(view => view.isSelectingSeveral)
  const count = useView(view => view.selectedAnnotationIds.size)
  return (
    <div className="tagging-several" role="group" aria-label={t('several.bar')}>
      <button type="button" className="chip tagging-kind-chip" aria-pressed={isSelecting} title={t('several.modeHint')} onClick={() => dispatch(toggleSelectingSeveral)}>
        {t('several.mode')}
      </button>
      {count > 1 && (
        <>
          <strong>{t('several.title', { count })}</strong>
          <button type="button" className="button" onClick={onInspect}>{t('several.acts')}</button>
          <button type="button" className="button is-quiet" onClick={() => dispatch(clear)}>{t('several.none')}</button>
        </>
      )}
    </div>
  )
}
