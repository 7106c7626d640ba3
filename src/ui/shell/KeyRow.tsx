// One command of the key sheet: its keys, and the ways to change them.

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnyCommand } from '../../commands/command.ts'
import { isCharacterKey } from '../../commands/key-press.ts'
import { keyMap } from '../../commands/key-map.ts'
import { allCommands } from '../../commands/all-commands.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useSettings } from '../shared/workspace-context.tsx'
import { KeyRecorder } from './KeyRecorder.tsx'
import { useKeyChange } from './use-key-change.ts'

interface KeyRowProps {
  readonly command: AnyCommand
  readonly isChanging: boolean
  readonly onChange: (isChanging: boolean) => void
  /** Takes a sentence that says what was done. */
  readonly onSaid: (words: string) => void
}

/** A key of the number pad does what its double does. */
const shownKeys = (keys: readonly string[]) => {
  const main = keys.filter(combination => !combination.includes('Numpad'))
  return main.length > 0 ? main : keys
}

export function KeyRow({ command, isChanging, onChange, onSaid }: KeyRowProps) {
  const { t } = useTranslation()
  const keyChanges = useSettings(settings => settings.keyChanges)
  const lettersOff = useSettings(settings => settings.lettersOff)
  const change = useKeyChange(command, onSaid)
  const button = useRef<HTMLButtonElement>(null)
  const wasChanging = useRef(false)
  useEffect(() => {
    if (wasChanging.current && !isChanging) button.current?.focus()
    wasChanging.current = isChanging
  }, [isChanging])
  // Those that are switched off are shown, as what they would be.
  const keys = shownKeys(keyMap(allCommands, keyChanges).keysOf(command.id))
  const isChanged = Object.hasOwn(keyChanges, command.id)
  const name = t(command.labelKey)
  const focusChange = () => requestAnimationFrame(() => button.current?.focus())
  return (
    <li data-command={command.id}>
      <div className="key-row">
        <span className="key-row-name">{name}</span>
        <span className="key-row-keys">
          {keys.length === 0 && <span className="muted">{t('keys.none')}</span>}
          {keys.map(one => (
            <span key={one} className={lettersOff && isCharacterKey(one) ? 'key-row-off' : undefined}>
              <KeyCaps keys={one} />{lettersOff && isCharacterKey(one) && <span className="muted"> {t('keys.lettersAreOff')}</span>}
            </span>
          ))}
          {isChanged && <span className="chip">{t('keys.changed')}</span>}
        </span>
        <span className="key-row-buttons">
          <button ref={button} type="button" className="button is-quiet" aria-label={t('keys.changeOf', { command: name })} aria-expanded={isChanging} onClick={() => onChange(!isChanging)}>{t('keys.change')}</button>
          {keys.length > 0 && <button type="button" className="button is-quiet" aria-label={t('keys.removeOf', { command: name })} onClick={() => { change.give([]); focusChange() }}>{t('keys.remove')}</button>}
          {isChanged && <button type="button" className="button is-quiet" aria-label={t('keys.resetOf', { command: name })} onClick={() => { change.reset(); focusChange() }}>{t('keys.reset')}</button>}
        </span>
      </div>
      {isChanging && <KeyRecorder command={command} change={change} onDone={() => onChange(false)} />}
    </li>
  )
}
