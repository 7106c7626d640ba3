// One field for everything that can be done or gone to. What is chosen is done when the palette is gone and the focus is
// where it was before.

import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { changeSettings } from '../../commands/change-settings.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { PaletteOption } from './PaletteOption.tsx'
import type { PaletteEntry } from './palette-entry.ts'
import { rankEntries } from './rank-entries.ts'
import { sentenceEntry } from './sentence-entry.ts'
import { usePaletteEntries, useOtherWords } from './use-palette-entries.ts'
import './palette.css'

/** Lines drawn at most, and choices remembered. */
const mostShown = 60, mostRecent = 8

export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [pointed, setPointed] = useState(0)
  const found = useFound(query)
  const choose = useChoice(onClose)
  const shown = found.slice(0, mostShown)
  const active = Math.min(pointed, shown.length - 1)
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, query])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = stepTo(event.key, active, shown.length)
    if (next !== null) setPointed(next)
    else if (event.key === 'Enter' && shown[active]) choose(shown[active].entry)
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={t('palette.title')} onClose={onClose} className="palette">
      <input
        className="input palette-field" role="combobox" aria-expanded={shown.length > 0} aria-controls={`${id}-list`} aria-autocomplete="list" aria-label={t('palette.field')}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined} placeholder={t('palette.placeholder')} autoComplete="off" spellCheck={false} ref={wantFocus}
        dir={query === '' ? undefined : 'auto'} maxLength={200} value={query} onKeyDown={onKeyDown}
        onChange={event => { setQuery(event.target.value); setPointed(0) }}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('palette.list')} className="palette-list" tabIndex={-1}>
        {shown.map(({ entry, term }, at) => (
          <PaletteOption key={entry.id} id={`${id}-${at}`} entry={entry} term={term} isActive={at === active} onChoose={() => choose(entry)} />
        ))}
      </div>
      <p role="status" className={shown.length > 0 ? 'palette-foot muted' : 'palette-nothing'}>
        {shown.length === 0 ? t('palette.nothing') : t('palette.found', { count: found.length })}{found.length > mostShown && ` ${t('palette.typeOn')}`}
      </p>
    </Dialog>
  )
}

function useFound(query: string) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const entries = usePaletteEntries()
  const other = useOtherWords()
  const [{ recent, context }] = useState(() => ({ recent: workspace.settings.getState().recentChoices, context: workspace.context() }))
  return useMemo(() => {
    const sentence = context && sentenceEntry(query, workspace, context, {
      asking: [t('palette.sentence.asking'), ...(other ? [other('palette.sentence.asking')] : [])],
      go: number => t('palette.sentence.go', { number }),
      only: count => t('palette.sentence.only', { count }),
    })
    const ranked = rankEntries(entries, query, recent)
    return sentence ? [{ entry: sentence, term: sentence.terms[0] }, ...ranked] : ranked
  }, [query, entries, other, recent, context, workspace, t])
}

/** Does what was chosen once the dialog has given the focus back. */
function useChoice(onClose: () => void): (entry: PaletteEntry) => void {
  const { dispatch, settings } = useWorkspace()
  const chosen = useRef<PaletteEntry | null>(null)
  useEffect(() => () => {
    const entry = chosen.current
    if (!entry) return
    // From a button or a list the text takes no focus: what is gone to is in the text.
    if (entry.kind !== 'command' && document.activeElement instanceof HTMLElement && !document.activeElement.closest('[data-segment]')) document.activeElement.blur()
    entry.act()
  }, [])
  return entry => {
    if (entry.isDisabled) return
    chosen.current = entry
    if (entry.kind !== 'sentence') {
      const { recentChoices } = settings.getState()
      dispatch(changeSettings, { recentChoices: [entry.id, ...recentChoices.filter(one => one !== entry.id)].slice(0, mostRecent) })
    }
    onClose()
  }
}

const page = 8

function stepTo(key: string, active: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return (active - 1 + count) % count
  if (key === 'PageDown') return Math.min(active + page, count - 1)
  return key === 'PageUp' ? Math.max(active - page, 0) : null
}

/** What a dialog focuses when it opens. */
const wantFocus = (input: HTMLInputElement | null): void => {
  if (input) input.autofocus = true
}
