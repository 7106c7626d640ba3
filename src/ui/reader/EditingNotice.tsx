// Warns for as long as the original is being corrected, tells who asked to edit while on the original how that is done,
// and says when a paste was too much.

import { useTranslation } from 'react-i18next'
import { startCorrecting } from '../../commands/start-correcting.ts'
import { stopEditing } from '../../commands/stop-editing.ts'
import { longestText } from '../../state/exchange/text-limit.ts'
import { useKeyedWords } from '../shared/use-keyed-words.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import './editing-notice.css'

export function EditingNotice() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const side = useView(view => view.editing?.side ?? null), tooLong = useView(view => view.editing?.tooLong ?? null)
  // The word cursor stays where it was when writing began.
  const isHinting = useView(view => view.editing?.side === 'rendering' && view.cursor?.side === 'original')
  const correct = useKeyedWords(t('reader.correcting.how'), startCorrecting)
  const isCorrecting = side === 'original'
  return (
    <div role="status" className="reader-notice-place">
      {isCorrecting && (
        <div className="reader-notice is-warning" id="correcting-notice">
          <strong>{t('reader.correcting.title')}</strong>
          <span>{t('reader.correcting.warning')}</span>
          {/* Pressing must not take the focus, which would end the writing before the click. */}
          <button type="button" className="button" onMouseDown={event => event.preventDefault()} onClick={() => dispatch(stopEditing)}>{t('reader.correcting.done')}</button>
        </div>
      )}
      {tooLong !== null && (
        <div className="reader-notice is-warning" data-too-long>
          <strong>{t('reader.paste.refused')}</strong>
          <span>{t('reader.paste.tooLong', { size: tooLong, limit: longestText })} {t('faults.too-large.act')}</span>
        </div>
      )}
      {isHinting && <div className="reader-notice">{t('reader.correcting.hint')} {correct}</div>}
    </div>
  )
}
