// Every annotation of the article: by place, by kind or by entity, some kinds or all.

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { filterList } from '../../commands/filter-list.ts'
import { markClaim } from '../../commands/mark-claim.ts'
import { markEntity } from '../../commands/mark-entity.ts'
import { markNumber } from '../../commands/mark-number.ts'
import { markSource } from '../../commands/mark-source.ts'
import { orderList } from '../../commands/order-list.ts'
import type { ListOrder } from '../../commands/workspace-view.ts'
import type { AnnotationKind } from '../../model/records.ts'
import { annotationKinds } from '../../model/vocabulary.ts'
import { useView, useWorkspace } from '../shared/workspace-context.tsx'
import { AnnotationListBox } from './AnnotationListBox.tsx'
import { ListFilter } from './ListFilter.tsx'
import { SeveralBar } from './SeveralBar.tsx'
import { KeyHints } from './KeyHints.tsx'
import type { ListedAnnotations } from './use-list-lines.ts'
import './list.css'

interface AnnotationListProps {
  readonly listed: ListedAnnotations
  readonly onInspect: () => void
}

const orders: readonly ListOrder[] = ['place', 'kind', 'entity']

const marking = [markEntity, markClaim, markNumber, markSource]

export const AnnotationList = memo(function AnnotationList({ listed: { list, counts }, onInspect }: AnnotationListProps) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const order = useView(view => view.listOrder)
  const total = annotationKinds.reduce((sum, kind) => sum + counts[kind], 0)
  const { kinds } = useView(view => view.filter)
  const toggle = (kind: AnnotationKind) => dispatch(filterList, { kinds: annotationKinds.filter(one => kinds.includes(one) !== (one === kind)) })
  return (
    <div className="tagging-list">
      <div className="tagging-choose">
        <div className="tagging-filter" role="group" aria-label={t('tagging.list.filter')}>
          {annotationKinds.map(kind => (
            <button key={kind} type="button" className="chip tagging-kind-chip" aria-pressed={kinds.includes(kind)} onClick={() => toggle(kind)}>
              <span className={`kind-dot kind-${kind}`} aria-hidden="true" />
              {t(`tagging.kinds.${kind}`)} <span className="tagging-count">{t('tagging.list.number', { count: counts[kind] })}</span>
            </button>
          ))}
        </div>
        <label className="tagging-order">
          <span className="muted">{t('tagging.list.order')}</span>
          <select className="input" value={order} onChange={event => dispatch(orderList, event.target.value as ListOrder)}>
            {orders.map(one => <option key={one} value={one}>{t(`tagging.list.by.${one}`)}</option>)}
          </select>
        </label>
      </div>
      {total > 0 && <ListFilter shown={list.ids.length} total={total} />}
      {total > 0 && <SeveralBar onInspect={onInspect} />}
      {list.ids.length > 0
        ? <AnnotationListBox list={list} onInspect={onInspect} />
        : (
          <div className="tagging-empty" tabIndex={-1} data-panel-start="list">
            <p>{t(total === 0 ? 'tagging.list.empty' : 'filter.none')}</p>
            {total === 0 && <KeyHints commands={marking} />}
          </div>
        )}
    </div>
  )
})
