// The new text of one side: pasted, typed, or read from a text file or an article file.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../model/records.ts'
import { renewalActs, type RenewalText } from '../../state/exchange/renewal-draft.ts'
import { FileButton } from '../shared/FileButton.tsx'
import { useArticle } from '../shared/workspace-context.tsx'

export function RenewBox({ side, text }: { side: Side; text: RenewalText }) {
  const { t } = useTranslation()
  const id = useId()
  const { language, direction } = useArticle(article => article.document).article.languages[side]
  const clear = () => renewalActs.setText(side, { from: 'text', text: '' })
  return (
    <section className="renewal-box">
      <label htmlFor={id}>{t(`renewal.side.${side}`)}</label>
      {text.from === 'text'
        ? <textarea id={id} className="input" rows={7} lang={language} dir={direction} value={text.text} placeholder={t('renewal.placeholder')} onChange={event => renewalActs.setText(side, { from: 'text', text: event.target.value })} />
        : <output id={id} className="renewal-file">{t('renewal.fromFile', { count: text.blocks.reduce((sum, block) => sum + block.sentences.length, 0) })} <bdi>{text.name}</bdi></output>}
      <p className="renewal-buttons">
        <FileButton words={t('renewal.open')} label={t(`renewal.openFor.${side}`)} accept=".txt,.text,.md,.markdown,.json" onFiles={([file]) => void (file && renewalActs.openFile(side, file))} />
        {(text.from === 'article' || text.text !== '') && <button type="button" className="button is-quiet" onClick={clear}>{t('renewal.empty')}</button>}
      </p>
    </section>
  )
}
