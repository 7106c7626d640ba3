// The keys that commands have now, with what this person changed: for shortcuts, menus, buttons and tooltips alike.

import { allCommands } from '../../commands/all-commands.ts'
import { keyMap, type KeyMap } from '../../commands/key-map.ts'
import type { Settings } from '../../commands/settings.ts'
import { useSettings } from './workspace-context.tsx'

type KeySettings = Pick<Settings, 'keyChanges' | 'lettersOff'>

let last: { readonly of: KeySettings; readonly map: KeyMap } | null = null

/** Worked out once for each change of the settings. */
export function keysNow({ keyChanges, lettersOff }: KeySettings): KeyMap {
  if (last?.of.keyChanges !== keyChanges || last.of.lettersOff !== lettersOff)
    last = { of: { keyChanges, lettersOff }, map: keyMap(allCommands, keyChanges, lettersOff) }
  return last.map
}

export const useKeyMap = (): KeyMap => useSettings(keysNow)

/** The first key of a command, or undefined where it has none, or there is no command. */
export const useKey = (command: { readonly id: string } | undefined): string | undefined =>
  useSettings(settings => (command ? keysNow(settings).keysOf(command.id)[0] : undefined))
