// Says aloud what was made and what is awaited, for those who do not see the bar.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnnotationKind } from '../../model/records.ts'
import { useArticle, useView } from '../shared/workspace-context.tsx'
import { awaitedSide } from './PlaceRequestNotice.tsx'
import { useProposedCounterpart } from './use-proposed-counterpart.ts'

export function MarkAnnouncement() {
  const { t } = useTranslation()
  const made = useMadeMark()
  const proposed = useProposedCounterpart()
  const request = useView(view => view.placeRequest)
  const asked = useArticle(article => article.document.annotation(request?.annotationId ?? ''))
  const awaited = request && asked ? t(`tagging.request.${awaitedSide(request, asked) ?? 'either'}`) : ''
  const marked = made ? `${t(`tagging.said.${made.kind}`)} ${made.kind === 'claim' ? '' : t('tagging.said.subtypes')}` : ''
  const across = proposed ? t('suggestions.counterpart.said', { words: `\u2068${proposed.words}\u2069` }) : ''
  return <div className="visually-hidden" role="status">{awaited || [marked, across].filter(Boolean).join(' ')}</div>
}

/** The kind of the mark that the last step made, or gave another kind to; null after any other step. */
function useMadeMark(): { readonly kind: AnnotationKind } | null {
  const activeId = useView(view => view.activeAnnotationId)
  const step = useArticle(article => article.undo.at(-1))
  const kind = useArticle(article => (activeId ? article.document.annotation(activeId)?.kind : undefined))
  const first = useRef(step)
  const [made, setMade] = useState<{ readonly kind: AnnotationKind } | null>(null)
  useEffect(() => {
    if (step === first.current) return
    first.current = step
    const before = step?.diff.updated.find(([record]) => record.id === activeId)?.[1]
    const isNew = step?.diff.removed.some(record => record.id === activeId) === true
    const isChanged = before?.type === 'annotation' && before.kind !== kind
    setMade(kind && (isNew || isChanged) ? { kind } : null)
  }, [step, activeId, kind])
  return made
}
