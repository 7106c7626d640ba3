// Gives a command other keys, and says so.

import { useTranslation } from 'react-i18next'
import { allCommands } from '../../commands/all-commands.ts'
import { changeSettings } from '../../commands/change-settings.ts'
import type { AnyCommand } from '../../commands/command.ts'
import { giveKeys, keyConflicts, keyMap, resetKeys } from '../../commands/key-map.ts'
import { keyWords } from '../shared/key-signs.ts'
import { useKeyboardLayout } from '../shared/keyboard-layout.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'

export interface KeyChange {
  /** What the command has now, switched off or not. */
  readonly keys: readonly string[]
  /** The names of other commands that have the key. */
  conflictsOf(keys: string): readonly string[]
  /** Gives the command these keys in place of those it has, taken from wherever they are. */
  give(keys: readonly string[]): void
  reset(): void
}

export function useKeyChange(command: AnyCommand, onSaid: (words: string) => void): KeyChange {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const layout = useKeyboardLayout()
  const changes = useSettings(settings => settings.keyChanges)
  const keysIn = (keyChanges: typeof changes) => keyMap(allCommands, keyChanges).keysOf(command.id)
  const set = (keyChanges: typeof changes) => {
    dispatch(changeSettings, { keyChanges })
    const keys = keysIn(keyChanges)
    const name = t(command.labelKey)
    onSaid(keys.length === 0
      ? t('keys.givenNone', { command: name })
      : t('keys.given', { command: name, keys: keys.map(one => keyWords(one, layout)).join(t('keys.separator')) }))
  }
  return {
    keys: keysIn(changes),
    conflictsOf: keys => keyConflicts(allCommands, changes, command.id, [keys]).map(id => t(allCommands.find(one => one.id === id)!.labelKey)),
    give: keys => set(giveKeys(allCommands, changes, command.id, keys)),
    reset: () => set(resetKeys(allCommands, changes, command.id)),
  }
}
