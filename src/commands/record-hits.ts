// What is searched for where people wrote about the text: names, aliases, wordings, notes, tags, titles.

import { searchText } from '../text/search-text.ts'
import type { SearchPattern } from '../text/search-pattern.ts'
import { type SearchableText, toSearchable } from '../text/searchable-text.ts'
import type { FoldLevel } from '../text/fold.ts'
import type { TextRange } from '../text/text-range.ts'
import { isCliticRun } from '../language/ar/clitic-run.ts'
import type { DocumentRecord, Id, PerSide, Side } from '../model/records.ts'
import { sides } from '../model/vocabulary.ts'
import type { CommandContext } from './command.ts'
import { readSearch } from './segment-hits.ts'

export interface RecordHit {
  readonly recordId: Id
  readonly field: 'title' | 'name' | 'alias' | 'wording' | 'note' | 'tag'
  /** Whose language it is in; null where anybody may have written in either. */
  readonly side: Side | null
  readonly text: string
  /** The first place in `text`, UTF-16. */
  readonly range: TextRange
}

/** At most one for each field of a record, titles first, then record by record. Linear; each record is searched once. */
export function recordHits({ document, view }: Pick<CommandContext, 'document' | 'view'>): readonly RecordHit[] {
  const { pattern } = readSearch(view.search)
  if (!pattern) return []
  const { side } = view.search
  const found: RecordHit[] = []
  for (const type of ['article', 'entity', 'claim', 'source', 'annotation'] as const)
    for (const record of document.all(type))
      for (const hit of hitsInRecord(record, pattern))
        if (side === 'both' || hit.side === null || hit.side === side) found.push(hit)
  return found
}

const last = new WeakMap<DocumentRecord, { readonly pattern: SearchPattern; readonly hits: readonly RecordHit[] }>()
const none: readonly RecordHit[] = []

function hitsInRecord(record: DocumentRecord, pattern: SearchPattern): readonly RecordHit[] {
  const fields = searchableFields(record, pattern.level)
  if (fields.length === 0) return none
  const known = last.get(record)
  if (known?.pattern === pattern) return known.hits
  const hits = fields.flatMap(([field, side, searchable]): RecordHit[] => {
    const [range] = searchText(searchable, pattern, isCliticRun)
    return range ? [{ recordId: record.id, field, side, text: searchable.text, range }] : []
  })
  last.set(record, { pattern, hits })
  return hits
}

type SearchableField = readonly [field: RecordHit['field'], side: Side | null, text: SearchableText]

const searchables = {
  strict: new WeakMap<DocumentRecord, readonly SearchableField[]>(),
  loose: new WeakMap<DocumentRecord, readonly SearchableField[]>(),
}

/** Folded once a record: most of them say nothing, and every key of a search asks all. */
function searchableFields(record: DocumentRecord, level: FoldLevel): readonly SearchableField[] {
  const known = searchables[level].get(record)
  if (known) return known
  const fields = fieldsOf(record).flatMap(([field, side, text]): SearchableField[] =>
    text === '' ? [] : [[field, side, toSearchable(text, level)]],
  )
  searchables[level].set(record, fields)
  return fields
}

type Field = readonly [field: RecordHit['field'], side: Side | null, text: string]

function fieldsOf(record: DocumentRecord): readonly Field[] {
  switch (record.type) {
    case 'article':
      return perSide('title', record.titles)
    case 'entity':
      return [
        ...perSide('name', record.names),
        ...record.aliases.map((alias): Field => ['alias', null, alias]),
        ['note', null, record.note],
      ]
    case 'source':
      return [...perSide('name', record.names), ['note', null, record.note]]
    case 'claim':
      return [...perSide('wording', record.wording), ['note', null, record.note]]
    case 'annotation':
      return [['note', null, record.note], ...record.tags.map((tag): Field => ['tag', null, tag])]
    default:
      return []
  }
}

const perSide = (field: Field[0], texts: PerSide<string>): Field[] => sides.map(side => [field, side, texts[side]])
