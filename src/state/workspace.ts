// Puts the stores together and carries out commands: the one door through which the interface changes anything.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { changedView } from '../commands/changed-view.ts'
import { followTexts } from '../commands/follow-texts.ts'
import type { Command, CommandContext, Effect } from '../commands/command.ts'
import type { ReadNumber } from '../commands/read-number.ts'
import type { Settings } from '../commands/settings.ts'
import { initialView, panelAfter, type WorkspaceView } from '../commands/workspace-view.ts'
import { isSame } from '../model/is-same.ts'
import type { Id, Instant, RecordType } from '../model/records.ts'
import type { ArticleDocument } from '../model/article-document.ts'
import type { Session } from './session.ts'
import type { FoundSuggestions } from './suggestions/suggestion-store.ts'

export interface WorkspacePorts {
  readonly session: Session
  readonly settings: StoreApi<Settings>
  readonly newId: <T extends RecordType>(type: T) => Id<T>
  readonly now: () => Instant
  /** Lays a copy of an article by, later and at no cost now; called before what changes much at once, and the first correction of the original. */
  readonly layBy?: (document: ArticleDocument, reason: 'bulk' | 'correction' | 'import' | 'restore') => void
  /** What is found worth marking in the open article. */
  readonly suggestions?: StoreApi<FoundSuggestions>
  /** The reader of numbers, once it has been fetched. */
  readonly readNumber?: () => ReadNumber | null
  /** Whether the browser offers to install the tool. */
  readonly canInstall?: () => boolean
}

export interface Workspace extends WorkspacePorts {
  readonly view: StoreApi<WorkspaceView>
  /** What a command may look at; null while no article is open. */
  context(): CommandContext | null
  /** Runs a command when it is enabled; says whether it did. */
  dispatch<Args = void>(command: Command<Args>, ...args: Args extends void ? [] : [Args]): boolean
  /** Says what carries out the commands that only the composition root can; returns how to stop. */
  onEffect(listener: (effect: Effect) => void): () => void
  /** Changes the view outside any command: focus and pointer, which no key repeats. */
  look(view: Partial<WorkspaceView>): void
}

export function createWorkspace(ports: WorkspacePorts): Workspace {
  const { session, settings, newId, now } = ports
  const view = createStore<WorkspaceView>(() => initialView)
  const listeners = new Set<(effect: Effect) => void>()
  /** Whether the original was corrected since the article was opened. */
  let isCorrected = false
  const look = (change: Partial<WorkspaceView>) => view.setState(changedView(view.getState(), change))

  session.store.subscribe((state, previous) => {
    const id = state.phase === 'closed' ? null : state.articleId
    if (id === (previous.phase === 'closed' ? null : previous.articleId)) return
    view.setState(initialView)
    isCorrected = false
  })

  const context = (): CommandContext | null => {
    const state = session.store.getState()
    if (state.phase !== 'open') return null
    const { document, index, rows, undo, redo } = state
    const readNumber = ports.readNumber?.()
    const user = settings.getState().annotator ?? ''
    return {
      document, index, rows, view: view.getState(), settings: settings.getState(),
      canUndo: undo.length > 0, canRedo: redo.length > 0, canInstall: ports.canInstall?.() ?? false,
      ...(readNumber && { readNumber }), ...(ports.suggestions && { suggestions: ports.suggestions.getState().found }), newId, now, user,
    }
  }

  /** After undo, redo or a foreign change the view may point at what is gone. */
  const forgetWhatIsGone = () => {
    const now = context()
    if (!now) return
    const { activeAnnotationId, selectedAnnotationIds, placeRequest } = now.view
    const isGone = (id: Id<'annotation'>) => !now.document.annotation(id)
    const left = [...selectedAnnotationIds].filter(id => !isGone(id))
    if (left.length < selectedAnnotationIds.size) {
      const isActiveGone = activeAnnotationId !== null && isGone(activeAnnotationId)
      look({ selectedAnnotationIds: new Set(left), ...(isActiveGone && { subtypeAsked: null }), ...(left.length === 0 && { panel: panelAfter(now.view.panel) }) })
    }
    if (placeRequest && isGone(placeRequest.annotationId)) view.setState({ placeRequest: null })
  }
  session.store.subscribe((state, previous) => {
    if (state.phase !== 'open' || previous.phase !== 'open' || state.document === previous.document) return
    if (state.overtaken && state.overtaken === previous.document) {
      const { cursor, selection, keptPlaces } = view.getState()
      const moved = followTexts(view.getState(), previous.document, state.document)
      if (!isSame(moved, { cursor, selection, keptPlaces })) view.setState(moved)
    }
    forgetWhatIsGone()
  })

  return {
    ...ports,
    view,
    context,
    look,
    onEffect(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispatch(command, ...rest) {
      const args = rest[0] as never
      if (command.changes === 'settings') {
        settings.setState(command.adjust(settings.getState(), args))
        return true
      }
      const now = context()
      if (command.changes === 'outside' && !now) {
        if (command.needsArticle) return false
        for (const listener of listeners) listener(command.effect)
        return true
      }
      if (!now || !command.isEnabled(now, args)) return false
      if (command.changes === 'outside') for (const listener of listeners) listener(command.effect)
      else if (command.changes === 'view') look(command.look(now, args))
      else {
        const group = command.groupKey?.(args) ?? null
        const { labelKey, count } = command.stepName?.(now, args) ?? { labelKey: command.labelKey, count: undefined }
        const { result, changed } = session.apply({ labelKey, group, ...(count !== undefined && { count }) }, draft => command.run(draft, now, args))
        // A step that says its count changes several records at once.
        const reason = command.backUpFirst ?? (count === undefined ? undefined : 'bulk')
        if (changed && reason && !(reason === 'correction' && isCorrected)) ports.layBy?.(now.document, reason)
        if (changed && reason === 'correction') isCorrected = true
        if (result) look(result)
      }
      return true
    },
  }
}
