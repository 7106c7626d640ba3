// All suggestions of the queue in the order of the article: one tab stop, arrows go from one to the next. Only those in
// view are drawn.

import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { selectSuggestion } from '../../commands/select-suggestion.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { useScrollWindow } from '../shared/use-scroll-window.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'

/** Pixels. */
const entryHeight = 56, margin = 200
const optionId = (at: number): string => `suggestion-${at}`

export function SuggestionList({ queue, current }: { queue: readonly Suggestion[]; current: Suggestion | null }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const box = useRef<HTMLDivElement>(null)
  const { top, height } = useScrollWindow(box)
  const at = current ? queue.indexOf(current) : -1
  useLayoutEffect(() => {
    const list = box.current
    if (!list || at < 0) return
    const from = at * entryHeight
    if (from < list.scrollTop || from + entryHeight > list.scrollTop + list.clientHeight) list.scrollTop = from - list.clientHeight / 3
  }, [at, queue])
  const go = (to: number) => {
    const suggestion = queue[Math.max(0, Math.min(queue.length - 1, to))]
    if (suggestion) dispatch(selectSuggestion, suggestion.key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at < 0 ? 0 : at - 1, Home: 0, End: queue.length - 1, PageDown: at + 5, PageUp: at - 5 }
    const to = steps[event.code]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(to)
  }
  const onClick = (event: MouseEvent) => {
    const option = (event.target as Element).closest<HTMLElement>('[data-at]')
    if (option) go(Number(option.dataset.at))
  }
  const first = Math.max(0, Math.floor((top - margin) / entryHeight)), last = Math.min(queue.length, Math.ceil((top + height + margin) / entryHeight))
  const shown = queue.slice(first, last).map((_, i) => first + i)
  const drawn = at >= 0 && (at < first || at >= last) ? [at, ...shown] : shown
  return (
    <div
      ref={box} className="suggestions-list" role="listbox" tabIndex={0} aria-label={t('suggestions.list')}
      aria-activedescendant={at >= 0 ? optionId(at) : undefined} onKeyDown={onKeyDown} onClick={onClick}
    >
      <div role="presentation" style={{ blockSize: queue.length * entryHeight, position: 'relative' }}>
        {drawn.map(number => <Entry key={queue[number]!.key} suggestion={queue[number]!} at={number} total={queue.length} isCurrent={number === at} />)}
      </div>
    </div>
  )
}

interface EntryProps {
  readonly suggestion: Suggestion
  readonly at: number
  readonly total: number
  readonly isCurrent: boolean
}

function Entry({ suggestion: { kind, targets, confidence }, at, total, isCurrent }: EntryProps) {
  const { t } = useTranslation()
  const { languages } = useArticle(article => article.document).article
  return (
    <div
      role="option" id={optionId(at)} data-at={at} aria-selected={isCurrent} aria-setsize={total} aria-posinset={at + 1}
      className="suggestions-entry" style={{ insetBlockStart: at * entryHeight, blockSize: entryHeight }}
    >
      <span className={`kind-dot kind-${kind}`} aria-hidden="true" />
      <span className="visually-hidden">{t(`tagging.kind.${kind}`)}: </span>
      <span className="suggestions-entry-words">
        {targets.slice(0, 2).map(({ side, spans }, i) => <bdi key={i} lang={languages[side].language} dir={languages[side].direction}>{spans.map(span => span.exact).join(' ')}</bdi>)}
      </span>
      <span className="muted">{t('suggestions.percent', { number: Math.round(confidence * 100) })}</span>
    </div>
  )
}
