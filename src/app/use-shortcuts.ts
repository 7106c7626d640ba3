// Keys to commands: physical keys, so that they work on an Arabic keyboard; letters are off inside text fields.

import { useEffect } from 'react'
import { allCommands } from '../commands/all-commands.ts'
import type { Command } from '../commands/command.ts'
import { keyOf } from '../commands/key-press.ts'
import { runsInTextField } from '../commands/runs-in-text-field.ts'
import { isMac } from '../ui/shared/is-mac.ts'
import { keysNow } from '../ui/shared/use-keys.ts'
import { useWorkspace } from '../ui/shared/workspace-context.tsx'

const commandOf = new Map(allCommands.map(command => [command.id, command as Command]))

/** Listens on the window; a command that ran keeps the browser from doing its own. */
export function useShortcuts(): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What only explains leaves the keys to the page that it explains.
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open], [role="dialog"]:not([data-explains])')) return
      // AltGr writes a letter; some systems say that Control and Alt are held with it.
      const keys = event.getModifierState('AltGraph') ? null : keyOf(event, isMac)
      const command = keys === null ? undefined : commandOf.get(keysNow(workspace.settings.getState()).commandWith(keys) ?? '')
      if (!keys || !command) return
      if (isTextField(event.target) ? !runsInTextField(keys) : belongsToControl(event)) return
      if (workspace.dispatch(command)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [workspace])
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=button], [type=checkbox], [type=radio], [type=range])'))

/** Enter, Space and arrows on a button, a link or a widget with keys of its own are its own business. */
function belongsToControl(event: KeyboardEvent): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement) || target.matches('[data-segment]')) return false
  const onControl = target.closest('button, a[href], summary, input, [role=tab], [role=option], [role=listbox], [role=menu], [role=toolbar]') !== null
  return onControl && /^(Enter|Space|Arrow|Home|End|Page)/.test(event.code)
}
