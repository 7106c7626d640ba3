// What giving the article another text does, or did: sentence by sentence, and mark by mark.

import { useTranslation } from 'react-i18next'
import type { CarriedMark, RenewalReport, RenewedText } from '../../state/exchange/report-renewal.ts'
import { MarkMove } from './MarkMove.tsx'
import { RenewedSentence } from './RenewedSentence.tsx'
import { ReportList } from './ReportList.tsx'

export function RenewalReportView({ report, isDone }: { report: RenewalReport; isDone: boolean }) {
  const { t } = useTranslation()
  const { texts, marks, toReview } = report
  const moves: readonly (readonly [name: string, list: readonly CarriedMark[]])[] = [
    ['lost', marks.lost], ['moved', marks.moved], ['changed', marks.changed], ['found', marks.found],
  ]
  return (
    <div className="renewal-report">
      {texts.map(text => <TextReport key={text.side} text={text} />)}
      <section>
        <h3>{t('renewal.marks.title')}</h3>
        <p>{t('renewal.marks.stayed', { count: marks.stayed })}</p>
        {moves.map(([name, list]) => (
          <ReportList key={name} title={t(`renewal.marks.${name}`, { count: list.length })} isWarning={name === 'lost'} isOpen={name === 'lost'} entries={list.map((mark, i) => <MarkMove key={i} mark={mark} />)} />
        ))}
        {toReview > 0 && <p>{t('renewal.toReview', { count: toReview })}</p>}
        {marks.lost.length > 0 && <p className="muted">{t(isDone ? 'renewal.lostNow' : 'renewal.lostThen')}</p>}
      </section>
    </div>
  )
}

function TextReport({ text: { side, unchanged, moved, changed, added, gone } }: { text: RenewedText }) {
  const { t } = useTranslation()
  return (
    <section>
      <h3>{t(`renewal.side.${side}`)}</h3>
      <p>
        {t('renewal.text.unchanged', { count: unchanged })}
        {moved > 0 && <> · {t('renewal.text.moved', { count: moved })}</>}
      </p>
      <ReportList title={t('renewal.text.changed', { count: changed.length })} entries={changed.map((pair, i) => <RenewedSentence key={i} side={side} before={pair.before} after={pair.after} />)} />
      <ReportList title={t('renewal.text.added', { count: added.length })} entries={added.map((after, i) => <RenewedSentence key={i} side={side} before={null} after={after} />)} />
      <ReportList title={t('renewal.text.gone', { count: gone.length })} entries={gone.map((before, i) => <RenewedSentence key={i} side={side} before={before} after={null} />)} />
    </section>
  )
}
