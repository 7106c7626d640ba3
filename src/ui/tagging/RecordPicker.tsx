// A field that finds an entity or a source by its name, however it is spelt, and perhaps takes a new name.

import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { nameKey } from '../../commands/name-keys.ts'
import type { Entity, Source } from '../../model/records.ts'
import { findRecords, sortByName } from './find-records.ts'
import { RecordKind } from './RecordKind.tsx'
import { RecordName, useReaderSides } from './RecordName.tsx'
import { typedDirection } from './typed-direction.ts'

interface RecordPickerProps<R extends Entity | Source> {
  readonly label: string
  readonly records: readonly R[]
  readonly onPick: (id: R['id']) => void
  /** Where a name that is not among the records may be given. */
  readonly onName?: (name: string) => void
  readonly onClose: () => void
}

/** Options drawn at most; the rest are found by typing on. */
const mostShown = 40

export function RecordPicker<R extends Entity | Source>({ label, records, onPick, onName, onClose }: RecordPickerProps<R>) {
  const { t, i18n } = useTranslation()
  const id = useId()
  const [query, setQuery] = useState('')
  const [pointed, setPointed] = useState(0)
  const [side] = useReaderSides()
  const sorted = useMemo(() => sortByName(records, side, new Intl.Collator(i18n.language, { numeric: true }).compare), [records, side, i18n.language])
  const found = findRecords(sorted, query)
  const shown = found.slice(0, mostShown)
  const name = query.trim()
  const takesName = onName !== undefined && nameKey(name) !== ''
  const count = shown.length + Number(takesName)
  const active = Math.min(pointed, count - 1)
  const choose = (at: number) => {
    const record = shown[at]
    if (record) onPick(record.id)
    else if (takesName) onName(name)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && count > 0) setPointed((active + step + count) % count)
    else if (event.key === 'Enter') choose(active)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const option = (at: number) => ({
    id: `${id}-${at}`, role: 'option', 'aria-selected': at === active, className: 'tagging-option',
    onPointerDown: (event: { preventDefault(): void }) => event.preventDefault(), onClick: () => choose(at),
  })
  return (
    <div className="field tagging-picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} className="input" dir={typedDirection(query)} role="combobox" aria-expanded aria-controls={`${id}-list`} aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined} autoComplete="off" ref={takeFocus} maxLength={1_000} value={query}
        onChange={event => { setQuery(event.target.value); setPointed(0) }} onKeyDown={onKeyDown} onBlur={event => leaves(event) && onClose()}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="tagging-options">
        {shown.map((record, at) => <div key={record.id} {...option(at)}><RecordName id={record.id} both /> <RecordKind record={record} /></div>)}
        {takesName && <div {...option(shown.length)}>{t('tagging.picker.newName')} <bdi>{name}</bdi></div>}
      </div>
      <small className="muted" role="status">
        {t('tagging.picker.found', { count: found.length })}{found.length > mostShown && ` ${t('tagging.picker.typeOn')}`}
      </small>
    </div>
  )
}

/** The picker was asked for: what is typed next is a name. */
const takeFocus = (input: HTMLInputElement | null): void => input?.focus()

/** True when the focus goes out of the field and its list. */
const leaves = ({ currentTarget, relatedTarget }: { currentTarget: Element; relatedTarget: EventTarget | null }): boolean =>
  relatedTarget instanceof Node && !currentTarget.parentElement!.contains(relatedTarget)
