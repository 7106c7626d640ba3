// Gives the open article a changed text: the texts, what they would do, and then what they did.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { renewText } from '../../commands/renew-text.ts'
import { showRepair } from '../../commands/show-repair.ts'
import { undo } from '../../commands/undo.ts'
import { sides } from '../../model/vocabulary.ts'
import type { Renewal } from '../../state/exchange/plan-renewal.ts'
import { renewalActs, renewalDraft } from '../../state/exchange/renewal-draft.ts'
import { useStoreValue } from '../../state/use-store-value.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { RenewalReportView } from './RenewalReportView.tsx'
import { RenewBox } from './RenewBox.tsx'
import { useRenewal } from './use-renewal.ts'
import './renewal.css'

export function RenewDialog() {
  const { t } = useTranslation()
  const { dispatch, look } = useWorkspace()
  const articleId = useArticle(article => article.document.article.id)
  useEffect(() => renewalActs.begin(articleId), [articleId])
  const { texts, fault } = useStoreValue(renewalDraft, draft => draft)
  const { renewal, isReading } = useRenewal(texts)
  const [done, setDone] = useState<Renewal | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const close = () => look({ isRenewing: false })
  const renew = () => {
    if (!renewal) return
    const isDone = dispatch(renewText, { base: renewal.base, changes: renewal.changes })
    setIsRefused(!isDone)
    if (!isDone) return
    renewalActs.clear()
    setDone(renewal)
  }
  const takeBack = () => {
    dispatch(undo)
    close()
  }
  const repair = () => {
    close()
    dispatch(showRepair)
  }
  if (done)
    return (
      <Dialog title={t('renewal.doneTitle')} onClose={close} className="renewal">
        <RenewalReportView report={done.report} isDone />
        <p className="renewal-buttons">
          <button type="button" className="button is-primary" onClick={close}>{t('renewal.close')}</button>
          {done.report.marks.lost.length > 0 && <button type="button" className="button" onClick={repair}>{t('renewal.repair')}</button>}
          <button type="button" className="button" onClick={takeBack}>{t('renewal.undo')}</button>
        </p>
      </Dialog>
    )
  const changesNothing = renewal !== null && renewal.changes.size === 0
  return (
    <Dialog title={t('renewal.title')} onClose={close} className="renewal">
      <p className="muted">{t('renewal.intro')}</p>
      <div className="renewal-boxes">
        {sides.map(side => <RenewBox key={side} side={side} text={texts[side]} />)}
      </div>
      {fault && <FaultMessage fault={fault.fault} />}
      <div role="status" className="renewal-state">
        {isReading && t('renewal.reading')}
        {!isReading && changesNothing && t('renewal.same')}
      </div>
      {renewal && !changesNothing && <RenewalReportView report={renewal.report} isDone={false} />}
      {isRefused && <p role="alert" className="renewal-loss">{t('renewal.refused')}</p>}
      <p className="renewal-buttons">
        <button type="button" className="button is-primary" disabled={!renewal || isReading || changesNothing} onClick={renew}>{t('renewal.renew')}</button>
        <button type="button" className="button is-quiet" onClick={close}>{t('renewal.cancel')}</button>
      </p>
    </Dialog>
  )
}
