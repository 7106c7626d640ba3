// Four small buttons that move the edges of a place by a letter, by the same commands as the keys.

import { useTranslation } from 'react-i18next'
import { cursorAt } from '../../commands/cursor-at.ts'
import { moveEdge } from '../../commands/move-edge.ts'
import type { Target } from '../../model/records.ts'
import { useSettings, useWorkspace } from '../shared/workspace-context.tsx'
import { IconButton } from './IconButton.tsx'
import { useArticleRecord } from './use-article-record.ts'

const [startBack, startOn, endBack, endOn] = moveEdge
const edges = [
  { edge: 'start', back: startBack!, on: startOn! },
  { edge: 'end', back: endBack!, on: endOn! },
] as const

/** The buttons of an edge stand in the direction of the words, so that each points to where the edge will go. */
export function PlaceEdges({ target }: { target: Target }) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const direction = useArticleRecord(article => article.languages[target.side].direction)
  const isHidden = useSettings(settings => settings.hiddenSide === target.side)
  /** The commands move the edges of the place under the cursor, so it goes there and back. */
  const move = (command: (typeof moveEdge)[number]) => {
    const span = target.spans.find(one => !one.status), context = workspace.context()
    const cursor = span && context && cursorAt(context.document, span.segmentId, span.start)
    if (!cursor) return
    workspace.look({ cursor, selection: null })
    workspace.dispatch(command)
    workspace.look({ cursor: context.view.cursor })
  }
  return (
    <>
      {edges.map(({ edge, back, on }) => (
        <span key={edge} className="tagging-edge">
          <span aria-hidden="true" className="muted">{t(`tagging.edge.${edge}`)}</span>
          <span dir={direction} className="tagging-edge-buttons">
            <IconButton name="back" words={t(back.labelKey)} disabled={isHidden} onPress={() => move(back)} />
            <IconButton name="on" words={t(on.labelKey)} disabled={isHidden} onPress={() => move(on)} />
          </span>
        </span>
      ))}
    </>
  )
}
