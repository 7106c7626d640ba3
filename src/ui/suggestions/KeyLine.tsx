// A sentence, and below it what can be done with which key.

import { useTranslation } from 'react-i18next'
import type { AnyCommand } from '../../commands/command.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKeyMap } from '../shared/use-keys.ts'

export function KeyLine({ words, commands }: { words: string; commands: readonly AnyCommand[] }) {
  const { t } = useTranslation()
  const { keysOf } = useKeyMap()
  return (
    <div className="suggestions-hint muted">
      <p>{words}</p>
      <ul>
        {commands.filter(({ id }) => keysOf(id).length > 0).map(({ id, labelKey }) => <li key={id}><KeyCaps keys={keysOf(id)[0]!} /> <span>{t(labelKey)}</span></li>)}
      </ul>
    </div>
  )
}
