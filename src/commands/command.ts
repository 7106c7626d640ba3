// What a command is: one object behind a shortcut, a menu item, a button and a line of the key sheet. It names its
// words by key, and neither draws, saves nor knows who calls it.

import type { ArticleDocument } from '../model/article-document.ts'
import type { ArticleRows } from '../model/article-rows.ts'
import type { DocumentDraft } from '../model/change.ts'
import type { Id, Instant, RecordType } from '../model/records.ts'
import type { SegmentIndex } from '../model/segment-index.ts'
import type { Suggestion } from '../model/suggestion.ts'
import type { ReadNumber } from './read-number.ts'
import type { Settings } from './settings.ts'
import type { WorkspaceView } from './workspace-view.ts'

export interface CommandContext {
  readonly document: ArticleDocument
  readonly index: SegmentIndex
  readonly rows: ArticleRows
  readonly view: WorkspaceView
  readonly settings: Settings
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The browser offers to install the tool. */
  readonly canInstall?: boolean
  /** What the suggesters found in the article, in no particular order; one array as long as nothing else is found. */
  readonly suggestions?: readonly Suggestion[]
  /** What a number in words is worth. Its reader comes after the text; until then a number is marked without its value. */
  readonly readNumber?: ReadNumber
  readonly newId: <T extends RecordType>(type: T) => Id<T>
  readonly now: () => Instant
  /** The annotator's name. */
  readonly user: string
}

/** Headings of the key sheet and the menus. */
export type CommandGroup = 'tagging' | 'suggestions' | 'repair' | 'reading' | 'editing' | 'history' | 'view' | 'article'

interface CommandShape<Args> {
  readonly id: string
  /** `command.<name>` in the locales; also the name of the step in undo and redo. */
  readonly labelKey: string
  readonly group: CommandGroup
  /**
   * The keys it comes with, physical ones: `KeyE`, `Shift+KeyE`, `$mod+KeyZ` (Control, or Command on a Mac); a person
   * may have given it others (`key-map.ts`). Those without a modifier are off inside text fields.
   */
  readonly keys?: readonly string[]
  /** Not offered in menus and on the key sheet: it is the other end of a field or a click. */
  readonly internal?: boolean
  isEnabled(context: CommandContext, args?: Args): boolean
}

/** What a step of undo is called when that depends on how much it changes; `labelKey` has plural forms. */
export interface CountedStep {
  readonly labelKey: string
  readonly count?: number
}

/** Changes the document; what it returns is changed in the view by the same step. */
export interface DocumentCommand<Args = void> extends CommandShape<Args> {
  readonly changes: 'document'
  /** Names the step where the label of the command says too little; null where that says it all. */
  stepName?(context: CommandContext, args: Args): CountedStep | null
  run(draft: DocumentDraft, context: CommandContext, args: Args): Partial<WorkspaceView> | void
  /** Consecutive steps with one key are one step of undo: a caret run, the typing in one field. */
  groupKey?(args: Args): string
  /**
   * A copy of the article as it stands is laid by first, under this reason: it changes much at once, or (`correction`,
   * once for as long as the article is open) what is not meant to change.
   */
  readonly backUpFirst?: 'bulk' | 'correction' | 'import' | 'restore'
}

/** Changes only what is seen. */
export interface ViewCommand<Args = void> extends CommandShape<Args> {
  readonly changes: 'view'
  look(context: CommandContext, args: Args): Partial<WorkspaceView>
}

/** Changes the reader's settings. */
export interface SettingsCommand<Args = void> extends CommandShape<Args> {
  readonly changes: 'settings'
  adjust(settings: Settings, args: Args): Partial<Settings>
}

/** What only the composition root can carry out. */
export type Effect =
  | 'undo'
  | 'redo'
  | 'export-json'
  | 'open-library'
  | 'new-article'
  | 'open-palette'
  | 'show-keys'
  | 'start-tour'
  | 'open-settings'
  | 'print'
  | 'install'
  | 'show-copies'
  | 'back-up-library'
  | 'stop-suggesting'
  | 'suggest-again'

export interface EffectCommand extends CommandShape<void> {
  readonly changes: 'outside'
  readonly effect: Effect
  /** Does nothing where no article is open. */
  readonly needsArticle?: boolean
}

export type Command<Args = void> = DocumentCommand<Args> | ViewCommand<Args> | SettingsCommand<Args> | EffectCommand
/** A command in a list, where its arguments do not matter. */
export type AnyCommand = Command<never> | Command<void>
