// The paired sentences, row by row, each block with what it is and a way to set it aside.

import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import type { PreviewRow, PreviewSentence } from '../../state/exchange/preview-article.ts'
import { BlockLabel } from './BlockLabel.tsx'
import { ShownText } from './ShownText.tsx'

/** A page of rows: more come on demand. */
const pageLength = 150
/** Below this, a pair is worth a look. */
const doubtful = 0.5

interface PreviewRowsProps {
  readonly rows: readonly PreviewRow[]
  /** Whether there is any rendering at all: without it no row lacks a counterpart. */
  readonly hasRendering: boolean
  readonly onSetAside: (key: string) => void
}

export const PreviewRows = memo(function PreviewRows({ rows, hasRendering, onSetAside }: PreviewRowsProps) {
  const { t } = useTranslation()
  const [pages, setPages] = useState(1)
  const shown = rows.slice(0, pages * pageLength)
  return (
    <>
      <ol className="exchange-rows">
        {shown.map((row, number) => <Row key={number} row={row} hasRendering={hasRendering} onSetAside={onSetAside} />)}
      </ol>
      {shown.length < rows.length && <p><button type="button" className="button" onClick={() => setPages(pages + 1)}>{t('exchange.preview.showMore')}</button></p>}
    </>
  )
})

function Row({ row, hasRendering, onSetAside }: { row: PreviewRow; hasRendering: boolean; onSetAside: (key: string) => void }) {
  const { t } = useTranslation()
  const isLone = hasRendering && (row.original.length === 0 || row.rendering.length === 0)
  const note = isLone ? 'unpairedRow' : hasRendering && row.confidence < doubtful ? 'doubtful' : null
  const startsBlock = sides.some(side => row[side].some(sentence => sentence.startsBlock))
  return (
    <li className={`exchange-row${startsBlock ? ' starts-block' : ''}${note ? ` is-${note}` : ''}`}>
      <Cell side="original" sentences={row.original} onSetAside={onSetAside} />
      <span className="exchange-spine">
        {note && <span className="exchange-spine-note" title={t(`exchange.preview.${note}`)}><span aria-hidden="true">{note === 'doubtful' ? '?' : '∅'}</span><span className="visually-hidden">{t(`exchange.preview.${note}`)}</span></span>}
      </span>
      <Cell side="rendering" sentences={row.rendering} onSetAside={onSetAside} />
    </li>
  )
}

const writing = { original: { lang: 'ar', dir: 'rtl' }, rendering: { lang: 'en', dir: 'ltr' } } as const

function Cell({ side, sentences, onSetAside }: { side: Side; sentences: readonly PreviewSentence[]; onSetAside: (key: string) => void }) {
  const { t } = useTranslation()
  if (sentences.length === 0) return <div className="exchange-cell is-empty muted">{side === 'rendering' && t('exchange.preview.emptyCell')}</div>
  return (
    <div className={`exchange-cell is-${side}`}>
      {sentences.map(({ text, startsBlock }, number) => (
        <div key={number} className="exchange-sentence">
          {startsBlock && <BlockLabel block={startsBlock} act="act" onAct={() => onSetAside(startsBlock.key)} />}
          <p {...writing[side]} className={`exchange-words${startsBlock ? ` is-${startsBlock.role}` : ''}`}><ShownText text={text} /></p>
        </div>
      ))}
    </div>
  )
}
