// The box for one text: paste, type, open or drop. Says what language the text reads as, and what is odd about it.

import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../model/records.ts'
import type { TextWarning } from '../../state/exchange/inspect-text.ts'
import type { BoxNotice, FileEncoding } from '../../state/exchange/new-article-draft.ts'
import { recognizeLanguage } from '../../state/exchange/recognize-language.ts'
import { afterNextPaint } from '../shared/after-next-paint.ts'
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
  readonly onFiles: (files: readonly File[]) => Promise<void>
  readonly onPutBack: (former: string) => void
}

/** UTF-16 units that a field takes in without a pause that anybody notices. */
const longPaste = 100_000
const textKinds = '.txt,.text,.md,.markdown,text/plain,text/markdown'
/** The look of the language that is written; of the language that belongs here until that is known. */
const writing = { original: { lang: 'ar', dir: 'rtl' }, rendering: { lang: 'en', dir: 'ltr' } } as const

export function SideBox({ side, text, encoding, warnings, notices, onText, onFiles, onPutBack }: SideBoxProps) {
  const { t } = useTranslation()
  const id = useId()
  const hintId = `${id}-hint`
  const box = useRef<HTMLDivElement>(null)
  const [isTakingIn, setIsTakingIn] = useState(false)
  const isEmpty = text.trim() === ''
  const language = recognizeLanguage(text)
  const look = writing[language === 'ar' ? 'original' : language === 'en' ? 'rendering' : side]
  const openFiles = (files: readonly File[]) => {
    setIsTakingIn(files.some(file => file.size > longPaste))
    afterNextPaint(() => void onFiles(files).finally(() => setIsTakingIn(false)))
  }
  const isOver = useFileDrop(openFiles, box)
  /** A long text is put in by ourselves: the field would take seconds over it without a word, or for one that is too long. */
  const takeIn = (event: { preventDefault(): void; currentTarget: HTMLTextAreaElement }, added: string) => {
    if (added.length < longPaste) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    setIsTakingIn(true)
    afterNextPaint(() => {
      onText(text.slice(0, selectionStart) + added.replace(/\r\n?/g, '\n') + text.slice(selectionEnd))
      setIsTakingIn(false)
    })
  }
  return (
    <div ref={box} className={`exchange-box${isOver ? ' is-over' : ''}`} data-side={side}>
      <div className="exchange-box-head">
        <label htmlFor={id}>{t(`exchange.side.${side}`)}</label>
        {side === 'rendering' && isEmpty && <span className="muted">{t('exchange.optional')}</span>}
        {!isEmpty && <span className="chip" role="status">{t(`exchange.language.${language}`)}</span>}
        <span className="exchange-box-acts">
          {!isEmpty && <span className="muted exchange-size">{t('exchange.characters', { count: text.length })}</span>}
          <FileButton words={t('exchange.open')} label={t(`exchange.openFor.${side}`)} accept={textKinds} onFiles={openFiles} />
          {!isEmpty && <button type="button" className="button is-quiet" aria-label={t(`exchange.clearFor.${side}`)} onClick={() => onText('')}>{t('exchange.clear')}</button>}
        </span>
      </div>
      <textarea
        id={id} className="input exchange-text" spellCheck={false} {...look} aria-describedby={hintId}
        value={text} onChange={event => onText(event.target.value)}
        onPaste={event => takeIn(event, event.clipboardData.getData('text/plain'))}
        onDrop={event => takeIn(event, event.dataTransfer.getData('text/plain'))}
      />
      <p id={hintId} className="muted exchange-hint">{isOver ? t('exchange.dropHere') : t(`exchange.hint.${side}`)}</p>
      <p role="status">{isTakingIn && t('exchange.takingIn')}</p>
      <BoxNotices notices={notices} onPutBack={onPutBack} />
      <TextWarnings encoding={encoding} warnings={warnings} />
    </div>
  )
}
