// Makes an article of two parsed texts. A recipe rather than a command: it fills a document that is not open yet. What
// the texts were read from, and how their sentences were paired, it does not know.

import { directionOf } from '../language/direction-of.ts'
import type { TextRange } from '../text/text-range.ts'
import type { DocumentDraft } from '../model/change.ts'
import { ordersFor } from '../model/order-keys.ts'
import type { Article, Id, PerSide, Segment, SegmentRole, Side } from '../model/records.ts'
import type { CommandContext } from './command.ts'
import { madeBy } from './made-by.ts'

export interface ImportedBlock {
  readonly role: SegmentRole
  readonly text: string
  /** Left over from the web page: it is set aside and remembers its role. */
  readonly boilerplate: boolean
  /** UTF-16 inside `text`. */
  readonly sentences: readonly TextRange[]
}

export interface ImportedText {
  readonly blocks: readonly ImportedBlock[]
  /** A BCP 47 tag; null where it could not be told. */
  readonly language: string | null
}

/** A sentence by number: its block among those that are not boilerplate, and its place in it, both from 0. */
export interface SentenceNumber {
  readonly block: number
  readonly sentence: number
}

export interface ImportedBead extends PerSide<readonly SentenceNumber[]> {
  /** 0 to 1. */
  readonly confidence: number
}

export interface ImportArticleArgs extends Pick<CommandContext, 'newId' | 'now' | 'user'> {
  readonly original: ImportedText
  /** Null for an original alone: its sentences then stand in rows of their own, with nothing said to be left out. */
  readonly rendering: ImportedText | null
  /** Sentences that no bead names stand alone. */
  readonly beads: readonly ImportedBead[]
  readonly details: Pick<Article, 'url' | 'publisher' | 'author' | 'publishedOn'> & {
    /** A title that is missing or null is taken from the text. */
    readonly titles?: { readonly [S in Side]?: string | null }
  }
}

/** Writes article, segments and suggested alignments to the draft and returns the article's id. Linear. */
export function importArticle(draft: DocumentDraft, args: ImportArticleArgs): Id<'article'> {
  const { rendering, newId, details } = args
  const texts: PerSide<ImportedText> = {
    original: args.original,
    rendering: rendering ?? { blocks: [], language: null },
  }
  const sentenceIds = {
    original: putSegments(draft, args, 'original', texts.original),
    rendering: putSegments(draft, args, 'rendering', texts.rendering),
  }
  for (const bead of rendering ? args.beads : []) {
    const idsOn = (side: Side) =>
      bead[side].flatMap(({ block, sentence }) => sentenceIds[side][block]?.[sentence] ?? [])
    const original = idsOn('original'),
      beside = idsOn('rendering')
    if (original.length + beside.length === 0) continue
    draft.put({
      type: 'alignment',
      id: newId('alignment'),
      original,
      rendering: beside,
      status: 'suggested',
      confidence: bead.confidence,
    })
  }
  const id = newId('article')
  const { url, publisher, author, publishedOn } = details
  const titleOn = (side: Side) => details.titles?.[side] ?? titleIn(texts[side])
  draft.put({
    ...madeBy(args),
    type: 'article',
    id,
    titles: { original: titleOn('original'), rendering: titleOn('rendering') },
    languages: { original: languageOf(texts.original, 'ar'), rendering: languageOf(texts.rendering, 'en') },
    url,
    publisher,
    author,
    publishedOn,
    deletedAt: null,
  })
  return id
}

/** Puts the sentences of one side; returns their ids by block (boilerplate left out) and place, to be found by a bead. */
function putSegments(
  draft: DocumentDraft,
  { newId }: ImportArticleArgs,
  side: Side,
  { blocks }: ImportedText,
): Id<'segment'>[][] {
  const orders = ordersFor(blocks.reduce((sum, block) => sum + block.sentences.length, 0))
  const kept: Id<'segment'>[][] = []
  let next = 0
  for (const [number, { role, text, boilerplate, sentences }] of blocks.entries()) {
    const ids = sentences.map(({ start, end }) => {
      const id = newId('segment')
      const segment: Segment = {
        type: 'segment',
        id,
        side,
        order: orders[next++]!,
        blockId: `${side}-${number + 1}`,
        text: text.slice(start, end),
        ...(boilerplate ? { role: 'boilerplate', formerRole: role } : { role }),
      }
      draft.put(segment)
      return id
    })
    if (!boilerplate) kept.push(ids)
  }
  return kept
}

function languageOf({ language }: ImportedText, fallback: string): Article['languages'][Side] {
  const tag = language ?? fallback
  return { language: tag, direction: directionOf(tag) }
}

const longestTitle = 200

/** The first block that is a title, else the first heading, else the beginning of the first block. */
export function titleIn({ blocks }: ImportedText): string {
  const kept = blocks.filter(block => !block.boilerplate)
  const title = kept.find(block => block.role === 'title') ?? kept.find(block => block.role === 'heading') ?? kept[0]
  const text = title?.text.trim() ?? ''
  if (text.length <= longestTitle) return text
  const cut = text.slice(0, longestTitle)
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2))
    .replace(/[\s،,;؛:]+$/, '')
    .replace(/[\ud800-\udbff]$/, '')}…`
}
