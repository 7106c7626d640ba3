// The names that everybody knows, with what they name.

import type { EntityType } from '../../model/records.ts'
import { knownNames } from './known-names-table.ts'
import { moreNames } from './more-names-table.ts'
import { nameAliases } from './name-aliases-table.ts'
import { places } from './places-table.ts'
import { widerNames } from './wider-names-table.ts'

export interface GazetteerRow {
  readonly entityType: EntityType
  readonly english: readonly string[]
  readonly arabic: readonly string[]
}

const spellings = (list: string, separator: string): readonly string[] => list.split(separator).filter(Boolean)

const rowsOf = (entityType: EntityType, table: string): readonly GazetteerRow[] =>
  spellings(table.trim(), '\n').map(row => {
    const [english = '', arabic = ''] = row.split('=')
    return { entityType, english: spellings(english, '/'), arabic: spellings(arabic, '/') }
  })

export const gazetteer: readonly GazetteerRow[] = [
  ...nameAliases.map(([entityType, arabic, latin]) => ({
    entityType,
    english: spellings(latin, '|'),
    arabic: spellings(arabic, '|'),
  })),
  ...(Object.keys(moreNames) as EntityType[]).flatMap(entityType => rowsOf(entityType, moreNames[entityType])),
  ...(Object.keys(knownNames) as (keyof typeof knownNames)[]).flatMap(entityType =>
    rowsOf(entityType, knownNames[entityType]),
  ),
  ...rowsOf('place', places),
  ...(Object.keys(widerNames) as (keyof typeof widerNames)[]).flatMap(entityType =>
    rowsOf(entityType, widerNames[entityType]),
  ),
]
