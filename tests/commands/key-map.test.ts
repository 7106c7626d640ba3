// Keys that a person changed: who has which, what is taken from whom, and what can never be given.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allCommands } from '../../src/commands/all-commands.ts'
import { giveKeys, keyConflicts, keyMap, resetKeys, type KeyChanges } from '../../src/commands/key-map.ts'
import { canonicalKey, isCharacterKey, keyOf } from '../../src/commands/key-press.ts'
import { keyReserve } from '../../src/commands/reserved-keys.ts'

const keysOf = (changes: KeyChanges, id: string) => keyMap(allCommands, changes).keysOf(id)
const give = (id: string, ...keys: string[]) => giveKeys(allCommands, {}, id, keys)

describe('the keys of commands', () => {
  it('are their own as long as nothing was changed', () => {
    expect(keysOf({}, 'mark-entity')).toEqual(['KeyE'])
    expect(keyMap(allCommands, {}).commandWith('$mod+KeyK')).toBe('open-palette')
  })

  it('are those that a person gave, and what had them before goes without', () => {
    const changes = give('mark-claim', 'KeyE')
    expect(keysOf(changes, 'mark-claim')).toEqual(['KeyE'])
    expect(keysOf(changes, 'mark-entity')).toEqual([])
    expect(changes).toEqual({ 'mark-claim': ['KeyE'] })
  })

  it('come back to the one they were taken from when the taker is reset', () => {
    const changes = resetKeys(allCommands, give('mark-claim', 'KeyE'), 'mark-claim')
    expect(changes).toEqual({})
    expect(keysOf(changes, 'mark-entity')).toEqual(['KeyE'])
  })

  it('are taken back by the command whose own they are when it is reset', () => {
    const changes = resetKeys(allCommands, give('mark-claim', 'KeyE'), 'mark-entity')
    expect(keysOf(changes, 'mark-entity')).toEqual(['KeyE'])
    expect(keysOf(changes, 'mark-claim')).toEqual([])
  })

  it('can be none', () => expect(keysOf(give('delete-annotation'), 'delete-annotation')).toEqual([]))

  it('of a single character are off for those who switched them off, and nothing else is', () => {
    const map = keyMap(allCommands, {}, true)
    const left = allCommands.flatMap(command => map.keysOf(command.id))
    expect(left.filter(isCharacterKey)).toEqual([])
    expect(map.commandWith('KeyE')).toBeUndefined()
    expect(map.commandWith('Shift+Slash')).toBeUndefined()
    expect([map.commandWith('F2'), map.commandWith('$mod+KeyZ'), map.commandWith('Delete')]).toEqual(['start-editing', 'undo', 'delete-annotation'])
  })

  it('name those that would lose a key before it is taken', () => {
    expect(keyConflicts(allCommands, {}, 'mark-claim', ['KeyE'])).toEqual(['mark-entity'])
    expect(keyConflicts(allCommands, {}, 'mark-entity', ['KeyE'])).toEqual([])
    expect(keyConflicts(allCommands, {}, 'mark-claim', ['$mod+Shift+KeyU'])).toEqual([])
  })

  const ids = allCommands.map(command => command.id)
  const keys = fc.tuple(fc.subarray(['$mod', 'Shift', 'Alt']), fc.constantFrom('KeyE', 'KeyC', 'KeyK', 'Digit1', 'Numpad1', 'Enter', 'NumpadEnter', 'F2', 'Delete'))
    .map(([held, code]) => [...held, code].join('+'))
  const act = fc.oneof(
    { weight: 4, arbitrary: fc.record({ id: fc.constantFrom(...ids), keys: fc.array(keys, { maxLength: 3 }) }) },
    fc.record({ id: fc.constantFrom(...ids) }),
  )

  it('are never the keys of two commands, after whatever was given, removed and reset', () => {
    fc.assert(fc.property(fc.array(act, { maxLength: 12 }), acts => {
      let changes: KeyChanges = {}
      for (const one of acts) {
        changes = 'keys' in one ? giveKeys(allCommands, changes, one.id, one.keys) : resetKeys(allCommands, changes, one.id)
        const wanted = 'keys' in one ? one.keys : (allCommands.find(command => command.id === one.id)!.keys ?? [])
        expect(keysOf(changes, one.id)).toEqual([...new Set(wanted.map(canonicalKey))])
      }
      const map = keyMap(allCommands, changes)
      const all = ids.flatMap(id => map.keysOf(id).map(key => ({ id, key })))
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
      for (const { id, key } of all) expect(map.commandWith(key)).toBe(id)
    }))
  })

  it('are never the keys of two commands, whatever is stored', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...ids, 'of-another-version'), fc.array(keys, { maxLength: 3 })), changes => {
      const map = keyMap(allCommands, changes)
      const all = ids.flatMap(id => map.keysOf(id))
      expect(new Set(all).size).toBe(all.length)
    }))
  })
})

describe('a key that is pressed', () => {
  const pressed = (code: string, more: Partial<Parameters<typeof keyOf>[0]> = {}) => ({ code, key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })

  it('is meant by its place: the letter that an Arabic layout writes does not matter', () => {
    expect(keyOf(pressed('KeyE', { key: 'ث' }), false)).toBe('KeyE')
    expect(keyOf(pressed('KeyZ', { key: 'ئ', ctrlKey: true, shiftKey: true }), false)).toBe('$mod+Shift+KeyZ')
  })

  it('has Command on a Mac where others have Control', () => {
    expect(keyOf(pressed('KeyK', { metaKey: true }), true)).toBe('$mod+KeyK')
    expect(keyOf(pressed('KeyK', { ctrlKey: true }), true)).toBe('Control+KeyK')
    expect(keyOf(pressed('KeyK', { ctrlKey: true }), false)).toBe('$mod+KeyK')
  })

  it('is none while only a modifier is held', () => {
    for (const code of ['ControlLeft', 'ShiftRight', 'AltLeft', 'MetaLeft', 'CapsLock', '']) expect(keyOf(pressed(code, { ctrlKey: true }), false)).toBeNull()
  })

  it('is taken from `key` where the keyboard gives no code', () => expect(keyOf(pressed('', { key: 'Enter' }), false)).toBe('Enter'))
})

describe('keys that no command may be given', () => {
  it.each(['$mod+KeyW', '$mod+KeyT', '$mod+KeyN', '$mod+Shift+KeyN', '$mod+KeyR', '$mod+KeyC', '$mod+KeyV', '$mod+KeyL', '$mod+Digit1', 'F5', 'F11', 'F12', 'Alt+F4', 'Meta+KeyE'])(
    'are kept by the browser: %s', keys => expect(keyReserve(keys)).toBe('browser'))

  it.each(['Tab', 'Shift+Tab', '$mod+Tab', 'Space'])('move through the page: %s', keys => expect(keyReserve(keys)).toBe('page'))

  it.each(['KeyE', 'Shift+KeyE', '$mod+KeyK', '$mod+KeyU', 'Alt+KeyT', '$mod+Shift+KeyE', 'F2', 'F8', 'Enter', 'Delete', 'Slash'])(
    'are no others: %s', keys => expect(keyReserve(keys)).toBeNull())

  it('are not the keys that commands come with', () => {
    expect(allCommands.flatMap(command => command.keys ?? []).map(canonicalKey).filter(keyReserve)).toEqual([])
  })
})
