// Waits for the new key of a command, and asks before it takes one that does something already.

import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnyCommand } from '../../commands/command.ts'
import { keyOf } from '../../commands/key-press.ts'
import { keyReserve, type KeyReserve } from '../../commands/reserved-keys.ts'
import { isMac } from '../shared/is-mac.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import type { KeyChange } from './use-key-change.ts'

interface KeyRecorderProps {
  readonly command: AnyCommand
  readonly change: KeyChange
  readonly onDone: () => void
}

type Heard =
  | { readonly state: 'waiting' }
  | { readonly state: 'same'; readonly keys: string }
  | { readonly state: 'reserved'; readonly keys: string; readonly by: KeyReserve }
  | { readonly state: 'taken'; readonly keys: string; readonly from: readonly string[] }

export function KeyRecorder({ command, change, onDone }: KeyRecorderProps) {
  const { t } = useTranslation()
  const [heard, setHeard] = useState<Heard>({ state: 'waiting' })
  const give = (keys: string) => {
    change.give([keys])
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab leaves the field, as everywhere; the buttons beside it keep their own keys.
    const isPlainTab = event.code === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey
    if (isPlainTab || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (event.code === 'Escape') return onDone()
    const keys = keyOf(event, isMac)
    if (!keys || event.repeat) return
    const reserve = change.keys.includes(keys) ? null : keyReserve(keys)
    const from = change.conflictsOf(keys)
    if (change.keys.length === 1 && change.keys[0] === keys) setHeard({ state: 'same', keys })
    else if (reserve) setHeard({ state: 'reserved', keys, by: reserve })
    else if (from.length > 0) setHeard({ state: 'taken', keys, from })
    else give(keys)
  }
  const name = t(command.labelKey)
  return (
    <div className="key-recorder">
      <p id={`key-recorder-${command.id}`}>{t('keys.press', { command: name })}</p>
      <div
        className="input key-recorder-field" role="textbox" aria-readonly tabIndex={0} ref={takeFocus} data-key-recorder
        aria-labelledby={`key-recorder-${command.id}`} onKeyDown={onKeyDown}
      >
        {heard.state === 'waiting' ? '…' : <KeyCaps keys={heard.keys} />}
      </div>
      <p role="alert" className="key-recorder-said">
        {heard.state === 'same' && t('keys.same', { command: name })}
        {heard.state === 'reserved' && t(`keys.reserved.${heard.by}`)}
        {heard.state === 'taken' && t('keys.taken', { commands: heard.from.join(t('keys.separator')) })}
      </p>
      <p className="key-row-buttons">
        {heard.state === 'taken' && <button type="button" className="button is-primary" onClick={() => give(heard.keys)}>{t('keys.take')}</button>}
        <button type="button" className="button" onClick={onDone}>{t('keys.cancel')}</button>
      </p>
    </div>
  )
}

/** What is pressed next is the key. */
const takeFocus = (field: HTMLElement | null): void => field?.focus()
