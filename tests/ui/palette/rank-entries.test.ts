// What the palette finds, in both languages and however it is spelt, and in which order.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCommands } from '../../../src/commands/all-commands.ts'
import type { EntryKind, PaletteEntry, Term } from '../../../src/ui/palette/palette-entry.ts'
import { rankEntries } from '../../../src/ui/palette/rank-entries.ts'

const entry = (id: string, words: readonly string[], more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id, kind: 'command', terms: words.map(one => ({ words: one })) as [Term, ...Term[]], isOffered: true, act: () => undefined, ...more,
})
const found = (entries: readonly PaletteEntry[], query: string, recent: readonly string[] = []) => rankEntries(entries, query, recent).map(one => one.entry.id)

const commandsIn = (language: 'ar' | 'en') => {
  const read = (one: string) => JSON.parse(readFileSync(`locales/${one}/command.json`, 'utf8')) as Record<string, string>
  const own = read(language), other = read(language === 'ar' ? 'en' : 'ar')
  return allCommands.filter(command => !command.internal).map(command => {
    const key = command.labelKey.replace('command.', '')
    return entry(command.id, [own[key]!, other[key]!])
  })
}

describe('what is found', () => {
  it.each([
    ['ar', 'undo', 'undo'], ['en', 'تراجع', 'undo'], ['ar', 'التراجع', 'undo'], ['ar', 'إعاده', 'redo'], ['en', 'اعادة', 'redo'],
    ['ar', 'print', 'print'], ['en', 'طباعه', 'print'], ['en', 'مكتبة', 'open-library'], ['ar', 'اعدادات', 'open-settings'], ['en', 'mark clai', 'mark-claim'],
  ] as const)('in the interface in %s, «%s» finds first the command %s', (language, query, id) => expect(found(commandsIn(language), query)[0]).toBe(id))

  it('is found without hamza, vowel marks, tatweel and accents', () => {
    const names = [entry('ahmad', ['أحمد الإدريسي']), entry('moreau', ['Hélène Moreau']), entry('mosque', ['مُؤَسَّسة الأمـــل'])]
    for (const query of ['احمد', 'ادريسي', 'الادريسى', 'أحمد إدريسي']) expect(found(names, query)).toEqual(['ahmad'])
    expect(found(names, 'helene')).toEqual(['moreau'])
    for (const query of ['موسسه', 'الامل', 'أمل']) expect(found(names, query)).toContain('mosque')
  })

  it('has a number in whatever digits it is written', () => expect(found([entry('a', ['قمة 2024'])], '٢٠٢٤')).toEqual(['a']))

  it('has the words in any order, and may begin within them', () => {
    const names = [entry('bank', ['البنك المركزي المصري'])]
    for (const query of ['المركزي البنك', 'مصري مركزي', 'ركزي']) expect(found(names, query)).toEqual(['bank'])
  })

  it('has letters left out, but not letters picked from a whole paragraph', () => {
    expect(found([entry('keys', ['Keyboard shortcuts'])], 'kbsc')).toEqual(['keys'])
    expect(found([entry('claim', ['The ministry said on Tuesday that the harbour would be opened to every kind of ship before the new year begins'])], 'txyb')).toEqual([])
    expect(found([entry('claim', ['Three boats sank near Tyre, and nobody was told about it by the harbour office'])], 'tboh')).toEqual([])
  })

  it('is nothing for what nothing is called', () => expect(found(commandsIn('ar'), 'xqzw')).toEqual([]))

  it('is what is offered when nothing is typed, or only signs', () => {
    const entries = [entry('a', ['A']), entry('b', ['B'], { isOffered: false }), entry('c', ['C'], { isDisabled: true }), entry('d', ['D'])]
    for (const query of ['', '  ', '…']) expect(found(entries, query)).toEqual(['a', 'd'])
  })
})

describe('the order', () => {
  const kinds = (kind: EntryKind, id: string, words: string) => entry(id, [words], { kind })
  const entries = [
    kinds('claim', 'within', 'سمعت الصين بالأمر'), kinds('entity', 'word', 'جنوب صين القديمة'), kinds('entity', 'whole', 'الصين'), kinds('entity', 'beginning', 'الصين الشعبية'), kinds('entity', 'letters', 'صفاء ياسين'),
  ]

  it('is: the whole name, its beginning, beginnings of words, within; beginnings run together; letters only where nothing is better', () => {
    expect(found(entries, 'الصين')).toEqual(['whole', 'beginning', 'word', 'within'])
    expect(found([...entries, entry('mid', ['تحصين الميناء'])], 'صين').at(-1)).toBe('mid')
    expect(found(entries.filter(({ id }) => id === 'letters'), 'صين')).toEqual(['letters'])
    const commands = [entry('pick', ['Make a clean draft']), entry('mark', ['Mark a claim']), entry('arabic', ['وسم الادعاء']), entry('scattered', ['Map scale'])]
    expect(found(commands, 'macl')).toEqual(['mark', 'pick'])
    expect(found(commands, 'mpsl')).toEqual(['scattered'])
    expect(found(commands, 'وسادع')).toEqual(['arabic'])
  })

  it('puts what was chosen lately before others that answer as well, and never before those that answer better', () => {
    const names = [entry('one', ['Murati']), entry('two', ['Mura Lab']), entry('three', ['Mira Murati'])]
    expect(found(names, 'mur')).toEqual(['one', 'two', 'three'])
    expect(found(names, 'mur', ['three', 'two'])).toEqual(['two', 'one', 'three'])
    expect(found(names, '', ['three', 'two'])).toEqual(['three', 'two', 'one'])
  })

  it('puts what cannot be chosen now behind what answers as well', () => {
    expect(found([entry('off', ['Print'], { isDisabled: true }), entry('on', ['Prints'])], 'pri')).toEqual(['on', 'off'])
  })

  it('puts what an entry is called before what else it is known by', () => {
    expect(found([entry('other', ['تراجع', 'Undo']), entry('own', ['Undone', 'x'])], 'un')).toEqual(['own', 'other'])
  })

  it('says by which words an entry was found', () => {
    const [first] = rankEntries([entry('undo', ['تراجع', 'Undo'])], 'und', [])
    expect(first!.term.words).toBe('Undo')
  })
})
