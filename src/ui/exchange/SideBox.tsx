// The box for one text: paste, type, open or drop. Says what language the text reads as, and what is odd about it.

import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../model/records.ts'
import type { TextWarning } from '../../state/exchange/inspect-text.ts'
import type { BoxNotice, FileEncoding } from '../../state/exchange/new-article-draft.ts'
import { recognizeLanguage } from '../../state/exchange/recognize-language.ts'
import { longestText } from '../../state/exchange/text-limit.ts'
import { FileButton } from '../shared/FileButton.tsx'
import { useFileDrop } from '../shared/use-file-drop.ts'
import { BoxNotices } from './BoxNotices.tsx'
import { TextWarnings } from './TextWarnings.tsx'

interface SideBoxProps {
  readonly side: Side
  readonly text: string
  readonly encoding: FileEncoding | null
  readonly warnings: readonly TextWarning[]
  readonly notices: readonly BoxNotice[]
  readonly onText: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onPutBack: (former: string) => void
}

const textKinds = '.txt,.text,.md,.markdown,text/plain,text/markdown'
const writing = { original: { lang: 'ar', dir: 'rtl' }, rendering: { lang: 'en', dir: 'ltr' } } as const

export function SideBox({ side, text, encoding, warnings, notices, onText, onFiles, onPutBack }: SideBoxProps) {
  const { t } = useTranslation()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const isOver = useFileDrop(onFiles, box)
  const isEmpty = text.trim() === ''
  /** What is too long is turned away before the field lays it out, which would take seconds. */
  const turnAway = (event: { preventDefault(): void }, added: string) => {
    if (added.length > 0 && text.length + added.length > longestText) {
      event.preventDefault()
      onText(text + added)
    }
  }
  return (
    <div ref={box} className={`exchange-box${isOver ? ' is-over' : ''}`} data-side={side}>
      <div className="exchange-box-head">
        <label htmlFor={id}>{t(`exchange.side.${side}`)}</label>
        {side === 'rendering' && isEmpty && <span className="muted">{t('exchange.optional')}</span>}
        {!isEmpty && <span className="chip" role="status">{t(`exchange.language.${recognizeLanguage(text)}`)}</span>}
        <span className="exchange-box-acts">
          {!isEmpty && <span className="muted exchange-size">{t('exchange.characters', { count: text.length })}</span>}
          <FileButton words={t('exchange.open')} label={t(`exchange.openFor.${side}`)} accept={textKinds} onFiles={onFiles} />
          {!isEmpty && <button type="button" className="button is-quiet" aria-label={t(`exchange.clearFor.${side}`)} onClick={() => onText('')}>{t('exchange.clear')}</button>}
        </span>
      </div>
      <textarea
        id={id} className="input exchange-text" rows={12} spellCheck={false} {...writing[side]} aria-describedby={`${id}-hint`}
        value={text} onChange={event => onText(event.target.value)}
        onPaste={event => turnAway(event, event.clipboardData.getData('text/plain'))}
        onDrop={event => turnAway(event, event.dataTransfer.getData('text/plain'))}
      />
      <p id={`${id}-hint`} className="muted exchange-hint">{isOver ? t('exchange.dropHere') : t(`exchange.hint.${side}`)}</p>
      <BoxNotices notices={notices} onPutBack={onPutBack} />
      <TextWarnings encoding={encoding} warnings={warnings} />
    </div>
  )
}
