// Entities, sources and claims of the open article as entries of the palette, found by every name they have.

import type { CommandContext } from '../../commands/command.ts'
import { selectAnnotation } from '../../commands/select-annotation.ts'
import { firstMention, showMentions } from '../../commands/show-mentions.ts'
import type { Claim, Entity, PerSide, Side, Source } from '../../model/records.ts'
import type { Workspace } from '../../state/workspace.ts'
import type { PaletteEntry, Term } from './palette-entry.ts'

type Listed = Entity | Source | Claim

export interface RecordWords {
  /** The sides, the one in the reader's language first. */
  readonly sides: readonly [Side, Side]
  readonly unnamed: string
  /** The type of an entity or a source, the verdict of a claim. */
  detailOf(record: Listed): string
}

/** Linear in the records. */
export function recordEntries(workspace: Workspace, context: CommandContext, words: RecordWords): PaletteEntry[] {
  const { document } = context
  return [...document.all('entity'), ...document.all('source'), ...document.all('claim')].map(record => ({
    id: `${record.type} ${record.id}`,
    kind: record.type,
    terms: termsOf(record, context, words),
    detail: words.detailOf(record),
    ...actOf(record, workspace, context),
  }))
}

function termsOf(record: Listed, { document }: CommandContext, { sides, unnamed }: RecordWords): PaletteEntry['terms'] {
  const names: PerSide<string> = record.type === 'claim' ? record.wording : record.names
  const terms: Term[] = sides.filter(side => names[side].trim() !== '').map(side => ({ words: names[side], lang: document.article.languages[side].language }))
  const aliases = record.type === 'entity' ? record.aliases.map(words => ({ words, lang: scriptOf(words) })) : []
  return [...terms, ...aliases].length > 0 ? ([...terms, ...aliases] as [Term, ...Term[]]) : [{ words: unnamed }]
}

const scriptOf = (words: string): string => (/\p{Script=Arabic}/u.test(words) ? 'ar' : 'en')

/** To the first mention; a source that is only in a claim's chain is reached through that claim. */
function actOf(record: Listed, workspace: Workspace, context: CommandContext): Pick<PaletteEntry, 'act' | 'isDisabled'> {
  if (context.index.annotationsOf(record.id).length > 0) return { act: () => workspace.dispatch(showMentions, record.id) }
  const carried = record.type === 'source' ? carriedClaim(record, context) : null
  return { isDisabled: carried === null, act: () => carried && workspace.dispatch(selectAnnotation, carried) }
}

function carriedClaim({ id }: Source, context: CommandContext) {
  for (const claim of context.document.all('claim')) {
    const mention = claim.attribution.some(link => link.sourceId === id) ? firstMention(context, claim.id) : null
    if (mention) return mention
  }
  return null
}
