// What can be done with the boxes of a new article: the one door to its draft.

import type { PerSide, Side } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'
import { fileKind } from './file-kind.ts'
import { emptyDraft, newArticleDraft, type ArticleDetails, type BoxNotice, type FileEncoding } from './new-article-draft.ts'
import { readTextFile } from './read-text-file.ts'
import { sideForText } from './side-for-text.ts'
import { longestText } from './text-limit.ts'

const { setState, getState } = newArticleDraft

export const draftActs = {
  /** Text that is longer than an article takes is not let in: the box stays as it was, and a notice says why. */
  setText(side: Side, text: string): void {
    if (text.length > longestText) return tell({ side, kind: 'fault', name: null, fault: { code: 'too-large', size: text.length, limit: longestText } })
    forget(side)
    fill(side, text, text.trim() === '' ? null : getState().encodings[side])
  },
  /** Undoes the replacing of a box by a file. */
  putBack(side: Side, former: string): void {
    forget(side)
    fill(side, former, null)
  },
  swap(): void {
    setState(({ texts, encodings, titles }) => ({ texts: exchange(texts), encodings: exchange(encodings), titles: exchange(titles), notices: [] }))
  },
  setDetails(details: Partial<ArticleDetails>): void {
    setState(details)
  },
  decide(keys: readonly string[], isSetAside: boolean): void {
    setState(({ decisions }) => ({ decisions: new Map([...decisions, ...keys.map(key => [key, isSetAside] as const)]) }))
  },
  /** The first into the given box, the others each into the box of its language. */
  async openFiles(files: readonly File[], side?: Side): Promise<void> {
    setState({ notices: [] })
    let leftOver = 0
    for (const [number, file] of files.entries()) if (!(await openInto(file, number === 0 ? side : undefined))) leftOver++
    if (leftOver > 0) tell({ side: null, kind: 'left-over', count: leftOver })
  },
  clear(): void {
    setState(emptyDraft, true)
  },
}

/** False when the file found no box. */
async function openInto(file: File, side: Side | undefined): Promise<boolean> {
  if (fileKind(file.name) === 'article') {
    tell({ side: null, kind: 'article-file', name: file.name })
    return true
  }
  const read = await readTextFile(file)
  if (!read.ok) {
    tell({ side: side ?? 'original', kind: 'fault', name: file.name, fault: read.fault })
    return true
  }
  const { texts } = getState()
  const box = side ?? sideForText(read.text, texts)
  if (!box) return false
  const former = texts[box]
  fill(box, read.text, { encoding: read.encoding, invalid: read.invalid })
  if (former.trim() === '') forget(box)
  else tell({ side: box, kind: 'replaced', former })
  return true
}

function fill(side: Side, text: string, encoding: FileEncoding | null): void {
  setState(({ texts, encodings }) => ({ texts: { ...texts, [side]: text }, encodings: { ...encodings, [side]: encoding } }))
}

/** One notice a box; those about no box add up. */
function tell(notice: BoxNotice): void {
  setState(({ notices }) => ({ notices: [...notices.filter(one => one.side === null || one.side !== notice.side), notice] }))
}

function forget(side: Side): void {
  setState(({ notices }) => (notices.some(one => one.side === side) ? { notices: notices.filter(one => one.side !== side) } : {}))
}

const exchange = <T>(value: PerSide<T>): PerSide<T> => ({ original: value[otherSide('original')], rendering: value[otherSide('rendering')] })
