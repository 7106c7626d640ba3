// What the parts of the reader share: the painter, what is pointed at, and what goes on at the moment. It holds no
// part of the document.

import type { CommandContext } from '../../commands/command.ts'
import type { Workspace } from '../../state/workspace.ts'
import { createCounterpartLight } from './light-counterpart.ts'
import { createPainter, type Painter } from './painter.ts'
import { litMentions, pointedPlaces, type Pointed } from './pointed-places.ts'
import { hitsOn } from './hits-on.ts'
import type { Words } from './row-label.ts'
import { selectedOn } from './selected-on.ts'
import { suggestedOn } from './suggested-on.ts'
import { marksOfAnnotation, marksOn, type SegmentMark } from './segment-marks.ts'
import type { Annotation, Id } from '../../model/records.ts'

export interface ComponentPorts {
  readonly words: Words
  readonly needRow: (row: number) => void
}

export interface ReaderStage {
  readonly workspace: Workspace
  readonly painter: Painter
  /** The marks of a segment as they are painted and hit. */
  marksOf(id: Id<'segment'>): readonly SegmentMark[]
  /** What the pointer, or the keyboard, is at: emphasised, its counterpart lit. The pointer comes first. */
  point(by: 'pointer' | 'keyboard', pointed: Pointed | null): void
  /** Paints what the view and `point` say now. */
  showPlaces(): void
  /** Hears what is pointed at each time that places were painted. */
  onShown(listener: (pointed: Pointed | null) => void): () => void
  /** Paints an annotation on other words than it has, while a hand moves one of its edges; null when the hand let go. */
  preview(annotation: Annotation | null): void
  /** Sees to it that a row (its number) is on the page. */
  needRow(row: number): void
  /** True while a button of the pointer is held down in the text. */
  isHeld: boolean
  /** True while the text scrolls. */
  isScrolling: () => boolean
  /** The element in which an input method is at work. */
  composing: HTMLElement | null
  /** A phrase of the interface. */
  words: Words
  /** Takes over what only the component can do: words of the language, rows put on the page. */
  adopt(ports: ComponentPorts): void
  /** The open article and the view, or null while none is open. */
  context(): CommandContext | null
  /** The same as it is painted: with what `preview` shows. */
  seen(): CommandContext | null
}

export function createReaderStage(workspace: Workspace): ReaderStage {
  const pointed: { pointer: Pointed | null; keyboard: Pointed | null } = { pointer: null, keyboard: null }
  const marksOf = (id: Id<'segment'>) => {
    const context = workspace.context()
    if (!context) return []
    const marks = marksOn(context.document, context.index, id)
    if (!previewed) return marks
    const { id: own } = previewed
    return [...marks.filter(mark => mark.annotationId !== own), ...marksOfAnnotation(previewed, id, context.document.segment(id)?.text ?? '')]
  }
  const listeners = new Set<(pointed: Pointed | null) => void>()
  let previewed: Annotation | null = null
  let ports: ComponentPorts | null = null
  const light = createCounterpartLight(id => stage.painter.elementOf(id))
  const stage: ReaderStage = {
    workspace,
    painter: createPainter({
      textOf: id => workspace.context()?.document.segment(id)?.text,
      marksOf,
      isScrolling: () => stage.isScrolling(),
      statesOf: (id, inPassing) => [...suggestedOn(workspace.context(), id, inPassing), ...selectedOn(workspace.context(), id), ...hitsOn(workspace.context(), id)],
      isComposing: element => stage.composing === element,
    }),
    marksOf,
    point(by, next) {
      if (isSamePoint(pointed[by], next)) return
      pointed[by] = next
      stage.showPlaces()
    },
    showPlaces() {
      const context = workspace.context()
      if (!context) return
      const at = pointed.pointer ?? pointed.keyboard
      stage.painter.show(pointedPlaces(stage.seen()?.document ?? context.document, context.view, at, litMentions(context)))
      light(context, at)
      for (const listener of listeners) listener(at)
    },
    onShown(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    preview(annotation) {
      const shown = [previewed, annotation, workspace.context()?.document.annotation((annotation ?? previewed)?.id ?? '')]
      previewed = annotation
      stage.painter.refresh(new Set(shown.flatMap(one => one?.targets ?? []).flatMap(target => target.spans.map(span => span.segmentId))))
      stage.showPlaces()
    },
    needRow: row => ports?.needRow(row),
    isHeld: false,
    isScrolling: () => false,
    composing: null,
    words: (key, values) => ports?.words(key, values) ?? key,
    adopt(next) {
      ports = next
    },
    context: () => workspace.context(),
    seen() {
      const context = workspace.context()
      return context && previewed ? { ...context, document: context.document.with(new Map([[previewed.id, previewed]])) } : context
    },
  }
  return stage
}

const isSamePoint = (a: Pointed | null, b: Pointed | null): boolean =>
  a === b || (a?.segmentId === b?.segmentId && a?.annotationId === b?.annotationId)
