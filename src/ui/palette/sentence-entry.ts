// "Go to sentence 12" as an entry, when a number was typed.

import type { CommandContext } from '../../commands/command.ts'
import { placeCursor } from '../../commands/place-cursor.ts'
import type { Side } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'
import type { Workspace } from '../../state/workspace.ts'
import type { PaletteEntry } from './palette-entry.ts'
import { foldTerm } from './rank-entries.ts'

export interface SentenceWords {
  /** Everything by which sentences are asked for, in both languages: the query may hold it beside the number. */
  readonly asking: readonly string[]
  go(number: number): string
  /** When there is no such sentence. */
  only(count: number): string
}

/** Null when no sentence was asked for. Digits of any script count. */
export function sentenceEntry(query: string, workspace: Workspace, context: CommandContext, words: SentenceWords): PaletteEntry | null {
  const asked = /^(.*?)\s*(\d{1,6})$/.exec(foldTerm(query))
  if (!asked) return null
  const isAboutSentences = words.asking.some(phrase => ` ${foldTerm(phrase)}`.includes(` ${asked[1]!}`))
  if (asked[1] !== '' && !isAboutSentences) return null
  const number = Number(asked[2])
  const rows = context.rows.rows
  const row = rows[number - 1]
  const place = row && placeIn(row, context.settings.hiddenSide)
  return {
    id: 'sentence',
    kind: 'sentence',
    terms: [{ words: place ? words.go(number) : words.only(rows.length) }],
    isDisabled: !place,
    act: () => place && workspace.dispatch(placeCursor, { ...place, offset: 0 }),
  }
}

function placeIn(row: CommandContext['rows']['rows'][number], hidden: Side | null) {
  const first: Side = hidden === 'original' ? 'rendering' : 'original'
  for (const side of [first, otherSide(first)]) if (row[side][0] && side !== hidden) return { side, segmentId: row[side][0] }
  return null
}
