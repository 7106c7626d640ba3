// A double click takes a word, and in English a whole name.

import { withoutClitic } from '../../commands/cursor-place.ts'
import { namesAt } from '../../state/names-at.ts'
import { wordAt } from '../../text/words.ts'
import { choosePlace, type Modifiers } from './choose-place.ts'
import { letterAtPoint } from './letter-at-point.ts'
import type { ReaderStage } from './reader-stage.ts'

/** Selects the word at once, and the name around it when the finder of names has answered, unless somebody went on meanwhile. */
export async function selectWordAt(click: Modifiers & { clientX: number; clientY: number }, stage: ReaderStage): Promise<void> {
  const letter = letterAtPoint(click.clientX, click.clientY)
  const context = stage.context()
  const { side, segmentId, offset } = letter ?? {}
  const text = segmentId && context?.document.segment(segmentId)?.text
  const word = text && wordAt(text, offset!)
  if (!context || !side || !segmentId || !word) return
  const { view } = stage.workspace
  const isAsked = view.getState().placeRequest !== null
  const take = (range: { start: number; end: number }) =>
    choosePlace(stage, { side, ranges: [{ segmentId, start: range.start, end: range.end }] }, { ...click, altKey: true, ctrlKey: click.ctrlKey, metaKey: click.metaKey })
  if (!isAsked) take(withoutClitic(context, { side }, { segmentId, ...word }))
  const { selection } = view.getState()
  const name = isEnglish(context.document.article.languages[side].language) ? await namesAt(text, offset!) : null
  const isStill = view.getState().selection === selection && stage.context()?.document.segment(segmentId)?.text === text
  if (isStill && (name || isAsked)) take(name ?? withoutClitic(context, { side }, { segmentId, ...word }))
}

const isEnglish = (language: string): boolean => language === 'en' || language.startsWith('en-')
