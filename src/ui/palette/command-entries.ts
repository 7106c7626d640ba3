// The commands as entries of the palette.

import { allCommands } from '../../commands/all-commands.ts'
import type { AnyCommand, Command, CommandContext } from '../../commands/command.ts'
import type { Workspace } from '../../state/workspace.ts'
import type { PaletteEntry } from './palette-entry.ts'

/** Steps of the cursor, and what this palette is itself, are found by typing only. */
const forKeysAlone = /Arrow|Home|End|Digit|Bracket|Escape/

/** By name in the language that is spoken, and by the name in the other. */
export type CommandWords = (labelKey: string) => PaletteEntry['terms']

/** `context` is null where no article is open: then there is only what needs none. */
export function commandEntries(workspace: Workspace, context: CommandContext | null, words: CommandWords): PaletteEntry[] {
  const shown = (allCommands as readonly Command[]).filter(command => !command.internal && command.id !== 'open-palette' && (context !== null || worksAlone(command)))
  return shown.map(command => ({
    id: `command ${command.id}`,
    kind: 'command',
    terms: words(command.labelKey),
    commandId: command.id,
    isDisabled: context !== null && !command.isEnabled(context),
    isOffered: !forKeysAlone.test(command.keys?.[0] ?? ''),
    act: () => workspace.dispatch(command),
  }))
}

const worksAlone = (command: AnyCommand): boolean =>
  command.changes === 'settings' || (command.changes === 'outside' && !command.needsArticle && command.id !== 'open-library')
