// All keys on one sheet, made from the list of commands.

import { useTranslation } from 'react-i18next'
import { allCommands } from '../../commands/all-commands.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { KeyCaps } from './KeyCaps.tsx'

/** A key of the number pad does what its double does. */
const shownKeys = (keys: readonly string[]) => keys.filter(combination => !combination.includes('Numpad'))

export function KeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const commands = allCommands.filter(command => command.keys?.length)
  const groups = [...new Set(commands.map(command => command.group))]
  return (
    <Dialog title={t('shell.keys.title')} onClose={onClose} className="shell-keys">
      <p className="muted">{t('shell.keys.physical')}</p>
      {groups.map(group => (
        <section key={group}>
          <h3>{t(`shell.group.${group}`)}</h3>
          <dl>
            {commands.filter(command => command.group === group).map(command => (
              <div key={command.id}>
                <dt>{t(command.labelKey)}</dt>
                <dd>{shownKeys(command.keys!).map(keys => <KeyCaps key={keys} keys={keys} />)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
