// A place to carry out commands as the application does, which after each one asks whether the document is still
// sound and remembers how to take it back.

import { expect } from 'vitest'
import { changedView } from '../../src/commands/changed-view.ts'
import type { Command, CommandContext } from '../../src/commands/command.ts'
import { readNumber } from '../../src/commands/read-number.ts'
import { initialSettings, type Settings } from '../../src/commands/settings.ts'
import {
  initialView,
  type SegmentRange,
  type SelectedPlace,
  type WorkspaceView,
} from '../../src/commands/workspace-view.ts'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import { type ArticleRows, articleRows } from '../../src/model/article-rows.ts'
import { change } from '../../src/model/change.ts'
import { toRecords } from '../../src/model/document-file.ts'
import { normalizeDocument } from '../../src/model/normalize-document.ts'
import { invertDiff, isEmptyDiff, toChanges, type RecordDiff } from '../../src/model/record-diff.ts'
import type { Annotation, RecordType } from '../../src/model/records.ts'
import { SegmentIndex } from '../../src/model/segment-index.ts'
import type { Suggestion } from '../../src/model/suggestion.ts'
import { show } from './article-notation.ts'

export class Desk {
  document: ArticleDocument
  view: WorkspaceView = initialView
  suggestions: readonly Suggestion[] = []
  settings: Settings = { ...initialSettings, annotator: 'لمى' }
  readonly steps: { readonly labelKey: string; readonly group: string | null; readonly diff: RecordDiff }[] = []
  private readonly index: SegmentIndex
  private ids = 0
  private rows: { of: ArticleDocument; rows: ArticleRows } | null = null

  constructor(document: ArticleDocument) {
    this.document = document
    this.index = SegmentIndex.of(document)
  }

  get context(): CommandContext {
    const { document, view, settings, suggestions, index } = this
    if (this.rows?.of !== document) this.rows = { of: document, rows: articleRows(document) }
    return {
      document,
      view,
      settings,
      readNumber,
      suggestions,
      index,
      rows: this.rows.rows,
      canUndo: this.steps.length > 0,
      canRedo: false,
      newId: <T extends RecordType>(type: T) => `new-${type}-${++this.ids}`,
      now: () => `2025-11-02T09:00:00.${String(this.ids).padStart(3, '0')}Z`,
      user: 'لمى',
    }
  }

  can<A>(command: Command<A>, ...args: A extends void ? [] : [A]): boolean {
    return command.isEnabled(this.context, args[0] as never)
  }

  /** Runs the command when it is enabled, and says whether it was. */
  try<A>(command: Command<A>, ...rest: A extends void ? [] : [A]): boolean {
    const args = rest[0] as never
    const context = this.context
    if (!command.isEnabled(context, args)) return false
    if (command.changes === 'settings') this.settings = { ...this.settings, ...command.adjust(this.settings, args) }
    else if (command.changes === 'view') this.look(command.look(context, args))
    else if (command.changes === 'document') {
      const { document, diff } = change(this.document, draft => {
        this.look(command.run(draft, context, args) ?? {})
      })
      const group = command.groupKey ? `${command.id}:${command.groupKey(args)}` : null
      this.take(document, diff)
      if (!isEmptyDiff(diff)) this.steps.push({ labelKey: command.labelKey, group, diff })
    }
    return true
  }

  /** Runs a command that must be enabled. */
  do<A>(command: Command<A>, ...args: A extends void ? [] : [A]): this {
    expect(this.try(command, ...args), `${command.id} is enabled`).toBe(true)
    return this
  }

  look(change: Partial<WorkspaceView>): this {
    this.view = { ...this.view, ...changedView(this.view, change) }
    return this
  }

  undo(): this {
    const step = this.steps.pop()!
    this.take(this.document.with(toChanges(invertDiff(step.diff))), invertDiff(step.diff))
    return this
  }

  private take(document: ArticleDocument, diff: RecordDiff): void {
    expect(normalizeDocument(document), 'the document needs no mending').toBe(document)
    this.index.update(diff)
    this.document = document
  }

  /** The range of `words` in a segment, the n-th time they stand there. */
  range(segmentId: string, words: string, nth = 0): SegmentRange {
    const { text } = this.document.segment(segmentId)!
    let start = text.indexOf(words)
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
    if (start < 0) throw new RangeError(`«${words}» does not stand in ${segmentId}`)
    return { segmentId, start, end: start + words.length }
  }

  place(segmentId: string, ...words: string[]): SelectedPlace {
    return {
      side: segmentId.startsWith('ar') ? 'original' : 'rendering',
      ranges: words.map(one => this.range(segmentId, one)),
    }
  }

  /** Selects exactly these words, or several pieces of one segment. */
  select(segmentId: string, ...words: string[]): this {
    this.view = { ...this.view, selection: this.place(segmentId, ...words) }
    return this
  }

  cursorOn(segmentId: string, word: string, nth = 0): this {
    const { side } = this.document.segment(segmentId)!
    this.view = { ...this.view, cursor: { side, ...this.range(segmentId, word, nth), anchor: null } }
    return this
  }

  get cursorWord(): string | null {
    const { cursor } = this.view
    return cursor && this.document.segment(cursor.segmentId)!.text.slice(cursor.start, cursor.end)
  }

  /** The selected words, pieces apart divided by a stroke. */
  get selected(): string | null {
    return (
      this.view.selection?.ranges
        .map(({ segmentId, start, end }) => this.document.segment(segmentId)!.text.slice(start, end))
        .join(' | ') ?? null
    )
  }

  get active(): Annotation {
    return this.document.annotation(this.view.activeAnnotationId!)!
  }

  /** The active annotation's words by side, spans divided by a stroke, targets by two. */
  get marked(): string {
    return this.active.targets.map(target => target.spans.map(span => span.exact).join(' | ')).join(' ‖ ')
  }

  get shown(): Readonly<Record<string, string>> {
    return show(this.document)
  }
}

/** Everything a document holds, in a fixed order, for comparing two. */
export const contents = (document: ArticleDocument) => toRecords(document)
