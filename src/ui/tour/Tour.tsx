// The tour of the workspace. It runs on the sample only, and asks before it takes somebody away from their own work.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeSettings } from '../../commands/change-settings.ts'
import type { StorageFault } from '../../state/repository-port.ts'
import { bringSample, sampleId } from '../shared/bring-sample.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { FaultMessage } from '../shared/FaultMessage.tsx'
import { useNavigation } from '../shared/navigation.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { useSample } from '../shared/sample-context.tsx'
import { useSession, useWorkspace } from '../shared/workspace-context.tsx'
import { TourSteps } from './TourSteps.tsx'

type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'asking' }
  | { readonly at: 'sample'; readonly articleId: string }
  | { readonly at: 'failed'; readonly fault: StorageFault }

export function Tour({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const { route } = useNavigation()
  const [stage, setStage] = useState<Stage>({ at: 'start' })
  const loadSample = useSample()
  const openSample = useBringSample(setStage)
  const openId = useSession(state => (state.phase === 'open' ? state.articleId : null))
  const end = () => {
    dispatch(changeSettings, { tourSeen: true })
    onEnd()
  }
  useEffect(() => {
    if (stage.at !== 'start') return
    if (route.screen === 'library') return void openSample()
    // Whatever is open and not the sample is somebody's own.
    const open = route.screen === 'article' ? route.articleId : null
    const decide = (id: string | null) => setStage(id !== null && open === id ? { at: 'sample', articleId: id } : { at: 'asking' })
    void (loadSample ? sampleId(loadSample) : Promise.resolve(null)).then(decide, () => decide(null))
    // Only where the tour begins; afterwards it goes along.
  }, []) // oxlint-disable-line react/exhaustive-deps
  // Who goes elsewhere has had enough of it.
  const isThere = stage.at === 'sample' && route.screen === 'article' && route.articleId === stage.articleId
  const wasThere = useRef(false)
  useEffect(() => {
    if (isThere) wasThere.current = true
    else if (wasThere.current) onEnd()
  }, [isThere, onEnd])
  if (stage.at === 'asking' || stage.at === 'failed')
    return (
      <Dialog title={t('tour.ask.title')} onClose={onEnd}>
        {stage.at === 'failed' ? <FaultMessage fault={stage.fault} /> : <p>{t(route.screen === 'new-article' ? 'tour.ask.leaveDraft' : 'tour.ask.leaveArticle')}</p>}
        <p className="tour-ask">
          {stage.at === 'asking' && <button type="button" className="button is-primary" onClick={() => void openSample()}>{t('tour.ask.yes')}</button>}
          <button type="button" className="button" onClick={onEnd}>{t('tour.ask.no')}</button>
        </p>
      </Dialog>
    )
  return stage.at === 'sample' && openId === stage.articleId ? <TourSteps onEnd={end} /> : null
}

/** Brings the sample and goes to it, or says why it could not be brought. */
function useBringSample(setStage: (stage: Stage) => void): () => Promise<void> {
  const loadSample = useSample()
  const repository = useRepository()
  const { go } = useNavigation()
  return async () => {
    const brought = loadSample ? await bringSample(loadSample, repository) : { ok: false, fault: { code: 'failed', reason: '' } } as const
    if (!brought.ok) return setStage({ at: 'failed', fault: brought.fault })
    go({ screen: 'article', articleId: brought.articleId, annotationId: null })
    setStage({ at: 'sample', articleId: brought.articleId })
  }
}
