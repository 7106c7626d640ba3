// The lines in view of one group of the list, under its heading.

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/records.ts'
import { GroupName } from './GroupName.tsx'
import { ListEntry } from './ListEntry.tsx'
import type { ListLine } from './list-lines.ts'

interface ListGroupProps {
  readonly lines: readonly ListLine[]
  readonly total: number
  readonly pointedId: Id<'annotation'> | null
  readonly selected: ReadonlySet<Id<'annotation'>>
}

export function ListGroup({ lines, total, pointedId, selected }: ListGroupProps) {
  const { group } = lines[0]!
  const nameId = `tagging-group-${group.key.replace(/\s/g, '-')}`
  const heading = lines.find(line => line.annotationId === null)
  return (
    <div role="group" aria-labelledby={nameId}>
      <GroupHeading nameId={nameId} group={group} top={heading?.top ?? null} />
      {lines.map(line => line.annotationId !== null && (
        <ListEntry
          key={line.annotationId} annotationId={line.annotationId} top={line.top} position={line.position} total={total}
          isSelected={selected.has(line.annotationId)} isPointed={line.annotationId === pointedId}
        />
      ))}
    </div>
  )
}

/** Out of sight when only entries further down are in view; it still names the group. */
const GroupHeading = memo(function GroupHeading({ nameId, group, top }: { nameId: string; group: ListLine['group']; top: number | null }) {
  const { t } = useTranslation()
  const count = group.annotationIds.length
  return (
    <div id={nameId} role="presentation" className={top === null ? 'visually-hidden' : 'tagging-group-heading'} style={top === null ? undefined : { insetBlockStart: top }}>
      <span><GroupName heading={group.heading} /></span> <span className="tagging-count">{t('tagging.list.number', { count })}</span>
    </div>
  )
})
