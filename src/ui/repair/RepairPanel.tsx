// The marks that lost their words, one of them open with the proposals for its place.

import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { nextOrphan } from '../../commands/next-orphan.ts'
import { previousOrphan } from '../../commands/previous-orphan.ts'
import { isSameOrphan } from '../../model/orphan-id.ts'
import type { Orphan } from '../../state/repair/list-orphans.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { OrphanEntry } from './OrphanEntry.tsx'
import './repair.css'

const keyOf = ({ annotationId, targetIndex, spanIndex }: Orphan): string => `${annotationId} ${targetIndex} ${spanIndex}`

export function RepairPanel({ orphans }: { orphans: readonly Orphan[] }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const current = useView(view => view.repairing?.orphan ?? null)
  const root = useRef<HTMLDivElement>(null)
  const open = useMemo(() => orphans.find(orphan => isSameOrphan(orphan, current)) ?? null, [orphans, current])
  const waiting = orphans.filter(orphan => !orphan.isKept), kept = orphans.filter(orphan => orphan.isKept)
  useFocusOnward(root, open ? keyOf(open) : null)
  const entries = (list: readonly Orphan[]) => (
    <ol className="repair-list">
      {list.map(orphan => <OrphanEntry key={keyOf(orphan)} orphan={orphan} isOpen={orphan === open} />)}
    </ol>
  )
  return (
    <div ref={root} className="repair">
      <header className="repair-head">
        <h2 tabIndex={-1} data-panel-start="repair">{t(waiting.length > 0 ? 'repair.title' : 'repair.done', { count: waiting.length })}</h2>
        {waiting.length > 0 && <p className="muted">{t('repair.intro')}</p>}
        {waiting.length > 1 && (
          <div className="repair-buttons">
            <button type="button" className="button" onClick={() => dispatch(previousOrphan)}>{t('repair.previous')}</button>
            <button type="button" className="button" onClick={() => dispatch(nextOrphan)}>{t('repair.next')}</button>
          </div>
        )}
      </header>
      {entries(waiting)}
      {kept.length > 0 && (
        <section>
          <h3>{t('repair.kept', { count: kept.length })}</h3>
          {entries(kept)}
        </section>
      )}
    </div>
  )
}

/** When the orphan in hand changes while the focus is in the panel (or was on a button that went), it goes to the next one. */
function useFocusOnward(root: RefObject<HTMLDivElement | null>, key: string | null): void {
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    const panel = root.current
    const entry = panel?.querySelector<HTMLElement>('.repair-entry[data-open] > button') ?? panel?.querySelector<HTMLElement>('h2')
    entry?.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    if (panel?.contains(activeElement) || activeElement === document.body) entry?.focus({ preventScroll: true })
  }, [root, key])
}
