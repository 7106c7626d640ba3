// Under which words a name is looked for on either side of an article.

import type { PerSide, Side } from '../../model/records.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { sides } from '../../model/vocabulary.ts'
import type { KnownName } from './bitext.ts'
import type { KindOfForm, SoughtForm } from './find-occurrences.ts'
import { initialsOf } from './forms-of-name.ts'
import { aliasRows, foldName } from './name-aliases.ts'
import { nameAliases } from './name-aliases-table.ts'

export interface SoughtName {
  /** What it is called on each side, also by marks of it; empty where nobody knows. */
  readonly called: PerSide<readonly string[]>
  readonly aliases: readonly string[]
  /** Whether it may be called by its last name alone. */
  readonly isPerson: boolean
}

export interface KnownInArticle {
  /** Names that people have tagged; that of the one sought may be among them. */
  readonly known: readonly KnownName[]
  /** What the suggesters found. */
  readonly found: readonly Suggestion[]
}

/**
 * The forms of a side, each once, the surest kind first: what it is called there, its names on the other side and its
 * aliases, those that the table of aliases has, what the suggesters found to be the same, its acronym, and the last name
 * of a person when nobody else in the article has it. Linear in what is known.
 */
export function formsToSeek(sought: SoughtName, { known, found }: KnownInArticle): PerSide<readonly SoughtForm[]> {
  const own = new Set([...sides.flatMap(side => sought.called[side]), ...sought.aliases].filter(Boolean))
  const keys = new Set([...own].map(foldName))
  const paired = pairedWith(keys, found)
  const tabled = [...own].flatMap(formsInTable)
  const names = [...own, ...paired]
  const lasts = sought.isPerson ? lastNames(names, othersOf(names, { known, found })) : []
  const kinds: readonly (readonly [readonly string[], KindOfForm])[] = [
    [[...own], 'alias'],
    [tabled, 'alias'],
    [paired, 'paired'],
    [
      names
        .map(initialsOf)
        .filter(initials => initials.length > 2)
        .map(initials => initials.toUpperCase()),
      'acronym',
    ],
    [lasts, 'surname'],
  ]
  const formsOn = (side: Side): readonly SoughtForm[] => {
    const forms = new Map<string, SoughtForm>()
    const put = (form: SoughtForm) => forms.has(form.words) || (form.words !== '' && forms.set(form.words, form))
    for (const words of sought.called[side]) put({ words })
    for (const [list, kind] of kinds) for (const words of list) put({ words, kind })
    return [...forms.values()]
  }
  return { original: formsOn('original'), rendering: formsOn('rendering') }
}

/** All names of the rows that have it. */
const formsInTable = (name: string): readonly string[] =>
  aliasRows(name).flatMap(row => nameAliases[row]!.slice(1).flatMap(list => list.split('|')))

/** What stands, in the eyes of the suggesters, for the same thing. */
function pairedWith(keys: ReadonlySet<string>, found: readonly Suggestion[]): readonly string[] {
  const same = new Set<string>()
  const named = found.filter(one => one.kind === 'entity' || one.kind === 'source')
  for (const one of named)
    if (wordsOf(one).some(words => keys.has(foldName(words))))
      same.add(one.kind === 'entity' ? one.entityKey : one.sourceKey)
  return [
    ...new Set(
      named.flatMap(one => (same.has(one.kind === 'entity' ? one.entityKey : one.sourceKey) ? wordsOf(one) : [])),
    ),
  ]
}

type Named = Extract<Suggestion, { readonly kind: 'entity' | 'source' }>

const wordsOf = ({ names, targets }: Named): readonly string[] =>
  [names.original, names.rendering, ...targets.map(({ spans }) => spans.map(({ exact }) => exact).join(' '))].filter(
    Boolean,
  )

/** Names in the article that are not its own. */
function othersOf(own: readonly string[], { known, found }: KnownInArticle): readonly string[] {
  const keys = new Set(own.map(foldName))
  const all = [
    ...known.map(({ names, aliases }) => [names.original, names.rendering, ...aliases]),
    ...found.flatMap(one => (one.kind === 'entity' || one.kind === 'source' ? [wordsOf(one)] : [])),
  ]
  return all.flatMap(names => (names.some(name => keys.has(foldName(name))) ? [] : names))
}

/** Last names of whole names; none that another in the article has too. */
function lastNames(names: readonly string[], others: readonly string[]): readonly string[] {
  const taken = new Set(others.map(name => foldName(name).split(' ').at(-1)!))
  return names.flatMap(name => {
    const words = name.trim().split(/\s+/)
    const last = words.at(-1)!
    return words.length > 1 && last.length > 2 && !taken.has(foldName(last)) ? [last] : []
  })
}
