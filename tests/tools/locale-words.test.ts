// The checks of the interface's words, shown words that are right and words that are not.
import { describe, expect, it } from 'vitest'
import { findRepeatedKeys, findWordFaults, flattenWords } from './locale-words.mjs'
import { readKeyUse } from './used-keys.mjs'

const arabicForms = {
  marks_zero: 'لا علامات',
  marks_one: 'علامة واحدة',
  marks_two: 'علامتان',
  marks_few: '{{count}} علامات',
  marks_many: '{{count}} علامة',
  marks_other: '{{count}} علامة',
}
const englishForms = { marks_one: 'one mark', marks_other: '{{count}} marks' }

const faultsOf = (ar: object, en: object) => findWordFaults({ ar: flattenWords(ar), en: flattenWords(en) })

describe('words of the interface', () => {
  it('are right when both languages say the same with all their forms', () => {
    const ar = { list: { ...arabicForms, title: 'قائمة {{name}}', saved: 'حُفظ <b>الآن</b>' } }
    const en = { list: { ...englishForms, title: 'List of {{name}}', saved: 'Saved <b>now</b>' } }
    expect(faultsOf(ar, en)).toEqual([])
  })

  it.each([
    ['a key is missing in Arabic', {}, { a: 'List' }, 'ar: a is missing'],
    ['a key is missing in English', { a: 'قائمة' }, {}, 'en: a is missing'],
    [
      'the dual is missing',
      { ...arabicForms, marks_two: undefined },
      englishForms,
      'ar: marks lacks its plural form _two',
    ],
    ['English has a dual', arabicForms, { ...englishForms, marks_two: 'two marks' }, 'en: marks_two is never shown'],
    [
      'a placeholder differs',
      { a: 'قائمة {{nom}}' },
      { a: 'List of {{name}}' },
      'ar: a has the placeholders «{{nom}}»',
    ],
    [
      'the count is left out where it is needed',
      { ...arabicForms, marks_few: 'علامات' },
      englishForms,
      'ar: marks_few has the placeholders',
    ],
    ['a tag is lost', { a: 'الآن' }, { a: '<b>now</b>' }, 'ar: a has the placeholders'],
    ['words are counted without forms', { a: '{{count}} علامة' }, { a: '{{count}} %' }, 'ar: a counts something'],
    ['words are empty', { a: ' ' }, { a: 'List' }, 'ar: a is empty'],
    ['a list stands where words should', { a: [] }, { a: 'List' }, 'ar: a is not a string'],
    ['an override hides in the words', { a: 'قائمة\u202E' }, { a: 'List' }, 'ar: a holds an embedding control'],
  ])('are faulty when %s', (_what, ar, en, fault) => {
    const given = Object.fromEntries(Object.entries(ar).filter(([, value]) => value !== undefined))
    const faults = faultsOf(given, en)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it('name a key that one object gives twice, not one that two objects share', () => {
    expect(findRepeatedKeys('{"a": {"x": "say \\"x\\": 1"}, "b": {"x": "{"}, "a": "again"}')).toEqual(['a'])
  })
})

describe('keys in the code', () => {
  const keys = ['list.title', 'list.marks_one', 'list.marks_other', 'verdict.false', 'verdict.true']
  const read = (text: string) => readKeyUse([{ path: 'ui/reader/List.tsx', text }], keys)

  it.each([
    "t('list.title')",
    'const key = { heading: "list.title" }',
    '<Trans i18nKey="list.title" />',
    't(`list.title`)',
    "t('list.title', { name })",
  ])('count as used in %s', text => {
    const use = read(text)
    expect(use.faults).toEqual([])
    expect(keys.filter(use.isUsed)).toEqual(['list.title'])
  })

  it.each(['t(`verdict.${verdict}`)', "t('verdict.' + verdict)"])(
    'count as used below the fixed beginning of %s',
    text => {
      const use = read(text)
      expect(use.faults).toEqual([])
      expect(keys.filter(use.isUsed)).toEqual(['verdict.false', 'verdict.true'])
    },
  )

  it('count in all their plural forms', () => {
    expect(keys.filter(read("t('list.marks', { count: marks.length })").isUsed)).toEqual([
      'list.marks_one',
      'list.marks_other',
    ])
  })

  it.each([
    ["\nt('list.titel')", 'ui/reader/List.tsx:2: no words for list.titel'],
    ["labelKey: 'command.fly'", 'ui/reader/List.tsx:1: no words for command.fly'],
    ["titleKey: 'list.head'", 'ui/reader/List.tsx:1: no words for list.head'],
    ['t(`list.state.${state}`)', 'ui/reader/List.tsx:1: no words begin with list.state.'],
    ["t('list.marks')", 'ui/reader/List.tsx:1: list.marks has plural forms and is asked for without a count'],
    ["useTranslation('list')", 'ui/reader/List.tsx:1: keys are written in full, without keyPrefix or namespaces'],
  ])('are caught at %s', (text, fault) => expect(read(text).faults).toEqual([fault]))

  it.each(["// t('list.titel')", "storageKey: 'hashiya.settings'", "import('./list.ts')", "const at = text.at('x')"])(
    'are not looked for in %s',
    text => {
      expect(read(text).faults).toEqual([])
    },
  )
})
