// What can be done next, each with its key: below the words of a place that is still empty.

import { useTranslation } from 'react-i18next'
import type { AnyCommand } from '../../commands/command.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKeyMap } from '../shared/use-keys.ts'

/** Only those that have a key now; the words above them say the rest. */
export function KeyHints({ commands }: { commands: readonly AnyCommand[] }) {
  const { t } = useTranslation()
  const { keysOf } = useKeyMap()
  const keyed = commands.filter(command => keysOf(command.id).length > 0)
  if (keyed.length === 0) return null
  return (
    <ul className="tagging-hints">
      {keyed.map(command => <li key={command.id}><KeyCaps keys={keysOf(command.id)[0]!} /> <span>{t(command.labelKey)}</span></li>)}
    </ul>
  )
}
