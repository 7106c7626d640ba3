// Keys to commands: physical keys, so that they work on an Arabic keyboard; letters are off inside text fields.

import { useEffect } from 'react'
import { matchKeyBindingPress, parseKeybinding } from 'tinykeys'
import { allCommands } from '../commands/all-commands.ts'
import type { Command } from '../commands/command.ts'
import { useWorkspace } from '../ui/shared/workspace-context.tsx'
import { runsInTextField } from '../commands/runs-in-text-field.ts'

const bindings = allCommands.flatMap(command =>
  (command.keys ?? []).map(keys => ({ command: command as Command, keys, press: parseKeybinding(keys)[0]! })),
)

/** Listens on the window; a command that ran keeps the browser from doing its own. */
export function useShortcuts(): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open], [role="dialog"]')) return
      const writing = isTextField(event.target)
      for (const { command, keys, press } of bindings) {
        if (!matchKeyBindingPress(event, press)) continue
        if (writing && !runsInTextField(keys)) continue
        if (!writing && belongsToControl(event)) continue
        if (workspace.dispatch(command)) return event.preventDefault()
      }
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
