// Says aloud what became of a suggestion and which one is at hand now, for those who do not see the panel.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptSuggestion } from '../../commands/accept-suggestion.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { useArticle, useView } from '../shared/workspace-context.tsx'

export function SuggestionAnnouncement({ current, left }: { current: Suggestion | null; left: number }) {
  const { t } = useTranslation()
  const rejected = useView(view => view.suggesting.rejected.size)
  const step = useArticle(article => article.undo.at(-1))
  const steps = useArticle(article => article.undo.length)
  const [said, setSaid] = useState('')
  const before = useRef({ key: current?.key, rejected, steps })
  useEffect(() => {
    const last = before.current
    if (last.key === current?.key && last.rejected === rejected && last.steps === steps) return
    before.current = { key: current?.key, rejected, steps }
    const isAccepted = steps > last.steps && (step?.labelKey === acceptSuggestion.labelKey || step?.labelKey === 'suggestions.step.acceptAll')
    const isRejected = rejected > last.rejected
    const became = isAccepted ? t('suggestions.said.accepted') : isRejected ? t('suggestions.said.rejected') : ''
    const now = current
      ? t('suggestions.said.now', { kind: t(`tagging.kind.${current.kind}`), words: current.targets.map(({ spans }) => `\u2068${spans.map(span => span.exact).join(' ')}\u2069`).join(t('suggestions.separator')) })
      : ''
    setSaid([became, now, became ? t('suggestions.said.left', { count: left }) : ''].filter(Boolean).join(' '))
  }, [current, rejected, steps, step, left, t])
  return <p role="status" className="visually-hidden">{said}</p>
}
