// One line of the palette: what it is called, by which other words it was found, its kind and its key.

import { useTranslation } from 'react-i18next'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKeyMap } from '../shared/use-keys.ts'
import type { PaletteEntry, Term } from './palette-entry.ts'

interface PaletteOptionProps {
  readonly id: string
  readonly entry: PaletteEntry
  /** The words that answered what was typed. */
  readonly term: Term
  readonly isActive: boolean
  readonly onChoose: () => void
}

export function PaletteOption({ id, entry, term, isActive, onChoose }: PaletteOptionProps) {
  const { t } = useTranslation()
  const { keysOf } = useKeyMap()
  const [name, second] = entry.terms
  const keys = entry.commandId ? keysOf(entry.commandId)[0] : undefined
  // Names are known in both languages; a command only by the words that found it.
  const also = term !== name ? term : entry.kind === 'command' ? undefined : second
  /** The field keeps the focus: its keys choose as well. */
  const option = {
    id, role: 'option', 'aria-selected': isActive, className: 'palette-option',
    onPointerDown: (event: { preventDefault(): void }) => event.preventDefault(), onClick: onChoose,
  }
  return (
    <div {...option} aria-disabled={entry.isDisabled || undefined} data-entry={entry.id}>
      <span className="palette-words">
        <TermWords term={name} />
        {also && <> <span className="palette-also muted"><TermWords term={also} /></span></>}
      </span>
      <span className="palette-facts muted">
        {entry.isDisabled && entry.kind !== 'sentence' && <span>{t('palette.notNow')}</span>}
        {entry.kind !== 'command' && entry.kind !== 'sentence' && <span className="palette-kind"><span className={`kind-dot kind-${entry.kind}`} aria-hidden="true" /> {t(`palette.kind.${entry.kind}`)}{entry.detail && ` · ${entry.detail}`}</span>}
        {keys && <KeyCaps keys={keys} />}
      </span>
    </div>
  )
}

function TermWords({ term: { words, lang } }: { term: Term }) {
  return lang ? <bdi lang={lang} dir={lang.startsWith('ar') ? 'rtl' : 'ltr'}>{words}</bdi> : <>{words}</>
}
