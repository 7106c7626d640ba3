// What was set aside from the web page, below the article: closed at first, each row to be brought back.

import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { bringBack } from '../../commands/bring-back.ts'
import { toggleSetAside } from '../../commands/toggle-set-aside.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Article } from '../../model/records.ts'
import { useArticle, useView, useWorkspace } from '../shared/workspace-context.tsx'
import { ReaderRow } from './ReaderRow.tsx'
import { rowDigits } from './row-digits.ts'
import type { ReaderStage } from './reader-stage.ts'
import { keyOf } from './RowSlice.tsx'

interface SetAsideProps {
  /** How many rows the article has: numbers go on from there. */
  readonly first: number
  readonly stage: ReaderStage
  readonly isArabicIndic: boolean
  readonly documentNow: () => ArticleDocument | undefined
  readonly languages: Article['languages']
  readonly onDrawn: () => void
}

export function SetAside({ first, stage, isArabicIndic, documentNow, languages, onDrawn }: SetAsideProps) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const { setAside } = useArticle(article => article.rows)
  const isShown = useView(view => view.setAsideShown)
  const id = useId()
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (ref.current) stage.painter.draw(ref.current, false)
    onDrawn()
  })
  useEffect(() => {
    const slice = ref.current
    return () => {
      if (slice) stage.painter.release(slice)
    }
  }, [stage])
  if (setAside.length === 0) return null
  return (
    <section className="reader-aside">
      <h3>
        <button type="button" className="button is-quiet" aria-expanded={isShown} aria-controls={id} onClick={() => dispatch(toggleSetAside)}>
          {t('reader.setAside.title', { count: setAside.length })}
        </button>
      </h3>
      <div id={id} ref={ref} className="reader-slice" hidden={!isShown}>
        {isShown && (
          <>
            <p className="muted">{t('reader.setAside.hint')}</p>
            <button type="button" className="button" onClick={() => dispatch(bringBack)}>{t('reader.setAside.all')}</button>
            {setAside.map((row, i) => (
              <div key={keyOf(row)} className="reader-aside-row">
                <ReaderRow row={row} number={rowDigits(first + i + 1, isArabicIndic)} documentNow={documentNow} languages={languages} />
                <button type="button" className="button" onClick={() => dispatch(bringBack, { rowId: row.id })}>{t('reader.setAside.one')}</button>
              </div>
            ))}
          </>
        )}
      </div>
    </section>
  )
}
