// All keys on one sheet, made from the list of commands; each can be changed, removed and given back here.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { allCommands } from '../../commands/all-commands.ts'
import { changeSettings } from '../../commands/change-settings.ts'
import { toggleLetters } from '../../commands/toggle-letters.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import { KeyRow } from './KeyRow.tsx'
import './key-sheet.css'

const commands = allCommands.filter(command => !command.internal)
const groups = [...new Set(commands.map(command => command.group))]

export function KeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  return (
    <Dialog title={t('shell.keys.title')} onClose={onClose} className="shell-keys">
      <div className="key-sheet-head">
        <p className="muted">{t('shell.keys.physical')}</p>
        <LetterSwitch />
        <ResetAll onReset={() => setSaid(t('keys.allReset'))} />
        <p role="status" className="key-sheet-said">{said}</p>
      </div>
      {groups.map(group => (
        <section key={group}>
          <h3>{t(`shell.group.${group}`)}</h3>
          <ul>
            {commands.filter(command => command.group === group).map(command => (
              <KeyRow
                key={command.id} command={command} isChanging={changing === command.id}
                onChange={isOn => setChanging(isOn ? command.id : null)} onSaid={setSaid}
              />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

function LetterSwitch() {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const lettersOff = useSettings(settings => settings.lettersOff)
  return (
    <label className="key-sheet-letters">
      <input type="checkbox" checked={!lettersOff} onChange={() => dispatch(toggleLetters)} />
      <span>{t('keys.letters')} <small className="muted">{t('keys.lettersHint')}</small></span>
    </label>
  )
}

/** Asks once, since what was given key by key goes at one stroke. */
function ResetAll({ onReset }: { onReset: () => void }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const isChanged = useSettings(({ keyChanges }) => Object.keys(keyChanges).length > 0)
  const [isAsking, setIsAsking] = useState(false)
  if (!isChanged) return null
  const reset = () => {
    setIsAsking(false)
    dispatch(changeSettings, { keyChanges: {} })
    onReset()
  }
  return isAsking
    ? (
      <p className="key-row-buttons">
        <span>{t('keys.resetAllQuestion')}</span>
        <button type="button" className="button is-primary" ref={takeFocus} onClick={reset}>{t('keys.resetAll')}</button>
        <button type="button" className="button" onClick={() => setIsAsking(false)}>{t('keys.keep')}</button>
      </p>
    )
    : <p><button type="button" className="button" onClick={() => setIsAsking(true)}>{t('keys.resetAll')}</button></p>
}

/** The button that was pressed gave way to this one. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus()
