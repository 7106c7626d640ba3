// Which command has which key, from the commands' own keys and what a person changed. No two commands ever have one
// key, whatever the changes say: what was changed goes before what came with the commands, and the first before the next.

import { canonicalKey, isCharacterKey } from './key-press.ts'

/** By command id: the keys it has instead of its own; an empty list for none. Only what was changed stands here. */
export type KeyChanges = Readonly<Record<string, readonly string[]>>

export interface KeyedCommand {
  readonly id: string
  readonly keys?: readonly string[]
}

export interface KeyMap {
  /** In canonical notation, the first to be shown first; empty for a command without a key. */
  keysOf(id: string): readonly string[]
  /** The id of the command that has a key, in canonical notation. */
  commandWith(keys: string): string | undefined
}

/** Linear in the commands. `lettersOff` takes away keys of a single character. */
export function keyMap(commands: readonly KeyedCommand[], changes: KeyChanges, lettersOff = false): KeyMap {
  const owner = new Map<string, string>()
  const keysOf = new Map<string, readonly string[]>()
  const claim = ({ id }: KeyedCommand, wanted: readonly string[]) => {
    const claimed = [...new Set(wanted.map(canonicalKey))].filter(keys => !owner.has(keys))
    for (const keys of claimed) owner.set(keys, id)
    keysOf.set(id, lettersOff ? claimed.filter(keys => !isCharacterKey(keys)) : claimed)
  }
  const isChanged = ({ id }: KeyedCommand) => Object.hasOwn(changes, id)
  for (const command of commands) if (isChanged(command)) claim(command, changes[command.id]!)
  for (const command of commands) if (!isChanged(command)) claim(command, command.keys ?? [])
  return {
    keysOf: id => keysOf.get(id) ?? [],
    commandWith: keys => (lettersOff && isCharacterKey(keys) ? undefined : owner.get(keys)),
  }
}

/** The changes with these keys given to a command, and taken from whatever was given them before. */
export function giveKeys(commands: readonly KeyedCommand[], changes: KeyChanges, id: string, keys: readonly string[]): KeyChanges {
  const given = [...new Set(keys.map(canonicalKey))]
  const next: Record<string, readonly string[]> = {}
  for (const [other, theirs] of Object.entries(changes))
    if (other !== id) next[other] = theirs.filter(one => !given.includes(canonicalKey(one)))
  next[id] = given
  return onlyChanged(commands, next)
}

/** The changes without those of one command: it has its own keys again, taken from whatever was given them. */
export function resetKeys(commands: readonly KeyedCommand[], changes: KeyChanges, id: string): KeyChanges {
  const own = commands.find(command => command.id === id)?.keys ?? []
  return giveKeys(commands, changes, id, own)
}

/** The other commands that have one of these keys now. */
export function keyConflicts(commands: readonly KeyedCommand[], changes: KeyChanges, id: string, keys: readonly string[]): readonly string[] {
  const map = keyMap(commands, changes)
  const owners = keys.map(one => map.commandWith(canonicalKey(one)))
  return [...new Set(owners)].filter(owner => owner !== undefined && owner !== id) as string[]
}

function onlyChanged(commands: readonly KeyedCommand[], changes: KeyChanges): KeyChanges {
  const ownOf = new Map(commands.map(({ id, keys = [] }) => [id, [...new Set(keys.map(canonicalKey))].join(' ')]))
  return Object.fromEntries(Object.entries(changes).filter(([id, keys]) => keys.join(' ') !== ownOf.get(id)))
}
