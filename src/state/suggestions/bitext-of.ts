// The open article as the suggesters read it.

import type { Bitext, KnownName, Language, SideText, TextUnit, UnitPair } from '../../language/both/bitext.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRow, ArticleRows } from '../../model/article-rows.ts'
import type { Entity, Segment, Side } from '../../model/records.ts'

/** What became of a record is one object as long as the record is, so that two readings are quickly compared. */
const units = new WeakMap<Segment, TextUnit>(), names = new WeakMap<Entity, KnownName>(), pairs = new WeakMap<readonly ArticleRow[], readonly UnitPair[]>()

/** What was set aside is left out. Linear; a part that has not changed since an earlier call is the same object. */
export function bitextOf(document: ArticleDocument, rows: ArticleRows): Bitext {
  return {
    sides: { original: sideText(document, rows, 'original'), rendering: sideText(document, rows, 'rendering') },
    pairs: remember(pairs, rows.rows, all => all.map(({ original, rendering }) => ({ original, rendering }))),
    publishedOn: document.article.publishedOn,
    known: knownNames(document),
  }
}

/** Rows on either side of a place within which words tell which render each other. */
const reach = 60

/** The part of the article around a row; what was set aside is a row of its own. Its cost does not grow with the article, but for the names. */
export function bitextNear(document: ArticleDocument, rows: ArticleRows, row: number): Bitext {
  const near = row < rows.rows.length ? rows.rows.slice(Math.max(0, row - reach), row + reach + 1) : rows.setAside.slice(row - rows.rows.length, row - rows.rows.length + 1)
  const side = (one: Side): SideText => ({
    language: languageOf(document, one),
    units: near.flatMap(pair => pair[one].flatMap(id => document.segment(id) ?? [])).map(segment => remember(units, segment, unitOf)),
  })
  return {
    sides: { original: side('original'), rendering: side('rendering') },
    pairs: near.map(({ original, rendering }) => ({ original, rendering })),
    publishedOn: document.article.publishedOn,
    known: knownNames(document),
  }
}

function sideText(document: ArticleDocument, rows: ArticleRows, side: Side): SideText {
  const read = rows.segments[side].flatMap(id => {
    const segment = document.segment(id)
    return !segment || segment.role === 'boilerplate' ? [] : [remember(units, segment, unitOf)]
  })
  return { language: languageOf(document, side), units: read }
}

const unitOf = ({ id, blockId, role, text }: Segment): TextUnit => ({ segmentId: id, blockId, role, text })

/** In the order of their ids, so that the same names are the same request. */
export function knownNames(document: ArticleDocument): readonly KnownName[] {
  const entities = [...document.all('entity')].sort((a, b) => (a.id < b.id ? -1 : 1))
  return entities.map(entity => remember(names, entity, nameOf))
}

const nameOf = ({ id, entityType, names, aliases }: Entity): KnownName => ({ entityId: id, entityType, names, aliases })

const languageOf = (document: ArticleDocument, side: Side): Language =>
  document.article.languages[side].language.startsWith('ar') ? 'ar' : 'en'

function remember<K extends object, V>(known: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  let value = known.get(key)
  if (value === undefined) known.set(key, (value = make(key)))
  return value
}
