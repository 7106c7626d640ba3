// Says which words are awaited for an annotation, and lets go of the request.

import { useTranslation } from 'react-i18next'
import { keepPlace } from '../../commands/keep-place.ts'
import type { PlaceRequest } from '../../commands/workspace-view.ts'
import type { Annotation, Side } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'
import { useArticle, useView, useWorkspace } from '../shared/workspace-context.tsx'
import { BarButton } from './BarButton.tsx'

export function PlaceRequestNotice() {
  const { t } = useTranslation()
  const { dispatch, look } = useWorkspace()
  const request = useView(view => view.placeRequest)
  const hasSelection = useView(view => view.selection !== null)
  const annotation = useArticle(article => article.document.annotation(request?.annotationId ?? ''))
  if (!request || !annotation) return null
  return (
    <>
      <span className="tagging-bar-words">{t(`tagging.request.${awaitedSide(request, annotation) ?? 'either'}`)}</span>
      {hasSelection && <BarButton command={keepPlace} onPress={() => dispatch(keepPlace)}>{t('tagging.request.these')}</BarButton>}
      <BarButton onPress={() => look({ placeRequest: null })}>{t('tagging.request.cancel')}</BarButton>
    </>
  )
}

/** The side on which the annotation has no words yet, or on which it is to get others; null when any will do. */
export function awaitedSide({ purpose, targetIndex }: PlaceRequest, { targets }: Annotation): Side | null {
  if (purpose === 'retarget') return targets[targetIndex]?.side ?? null
  const missing = otherSide(targets[0]!.side)
  return targets.every(target => target.side !== missing) ? missing : null
}
