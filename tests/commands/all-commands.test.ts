// The list of commands as a whole: keys, names, words.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCommands } from '../../src/commands/all-commands.ts'
import { runsInTextField } from '../../src/commands/runs-in-text-field.ts'

/** Combinations that a browser sees when the keys are pressed: `$mod` is Control or Command. */
function presses(keys: string): string[] {
  const parts = keys.split('+')
  const key = parts.pop()!
  const withMod = parts.includes('$mod')
    ? ['Control', 'Meta'].map(mod => parts.map(part => (part === '$mod' ? mod : part)))
    : [parts]
  return withMod.map(mods => [...mods.toSorted(), key].join('+'))
}

const clashes = (commands: readonly { id: string; keys?: readonly string[] }[]) => {
  const claimed = new Map<string, string[]>()
  for (const { id, keys = [] } of commands)
    for (const press of keys.flatMap(presses)) claimed.set(press, [...(claimed.get(press) ?? []), id])
  return [...claimed].filter(([, ids]) => ids.length > 1)
}

describe('the list of commands', () => {
  it('gives no two commands one key', () => {
    expect(allCommands.length).toBeGreaterThan(60)
    expect(clashes(allCommands)).toEqual([])
  })

  it('would find two that claim one key, in whatever order the modifiers are written', () => {
    expect(
      clashes([
        { id: 'a', keys: ['Shift+Alt+KeyQ'] },
        { id: 'b', keys: ['Alt+Shift+KeyQ'] },
      ]),
    ).toHaveLength(1)
    expect(
      clashes([
        { id: 'a', keys: ['$mod+KeyQ'] },
        { id: 'b', keys: ['Meta+KeyQ'] },
      ]),
    ).toHaveLength(1)
  })

  it('writes keys as physical keys', () => {
    const physical =
      /^(\$mod\+|Shift\+|Alt\+)*(Key[A-Z]|Digit\d|Numpad\w+|Arrow\w+|Bracket(Left|Right)|Home|End|Enter|Escape|Delete|Backspace|F\d+|Slash|Equal|Minus|Period|Comma)$/
    expect(allCommands.flatMap(command => command.keys ?? []).filter(keys => !physical.test(keys))).toEqual([])
  })

  it('has unique ids, in kebab case', () => {
    const ids = allCommands.map(command => command.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it.each(['ar', 'en'])('names every command in %s, and nothing else', language => {
    const words = JSON.parse(readFileSync(`locales/${language}/command.json`, 'utf8')) as Record<string, string>
    const needed = new Set(allCommands.map(command => command.labelKey.replace(/^command\./, '')))
    expect([...needed].filter(key => !words[key]?.trim())).toEqual([])
    expect(Object.keys(words).filter(key => !needed.has(key))).toEqual([])
  })

  it('keeps commands of one group together, as the key sheet shows them', () => {
    const groups = allCommands.map(command => command.group)
    expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual([...new Set(groups)])
  })

  it('gives keys only to commands that need no arguments', () => {
    expect(allCommands.filter(command => command.internal && command.keys?.length)).toEqual([])
  })
})

describe('keys in text fields', () => {
  it('are those that neither write nor move the caret', () => {
    expect(['$mod+KeyZ', '$mod+Shift+KeyZ', 'Escape', 'F2'].every(runsInTextField)).toBe(true)
    expect(
      ['KeyE', 'Digit1', 'Enter', 'Delete', 'ArrowLeft', '$mod+Home', 'Shift+Slash', 'Alt+ArrowLeft'].some(
        runsInTextField,
      ),
    ).toBe(false)
  })
})
