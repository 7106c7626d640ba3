// What lies at a place of the strip, beside the pointer. What it says is also the value that assistive technology reads.

import { useTranslation } from 'react-i18next'
import { targetWords } from '../../commands/target-words.ts'
import type { Side } from '../../model/records.ts'
import { annotationKinds, sides } from '../../model/vocabulary.ts'
import { useArticle } from '../shared/workspace-context.tsx'
import type { RowMarks } from './row-marks.ts'

interface StripTipProps {
  readonly marks: RowMarks
  readonly from: number
  readonly to: number
  /** Share of the strip's height, from 0 to 1. */
  readonly height: number
}

export function StripTip({ marks, from, to, height }: StripTipProps) {
  const { t } = useTranslation()
  return (
    <div className="overview-tip" style={{ insetBlockStart: `clamp(0px, ${height * 100}% - 20px, 100% - 90px)` }}>
      <strong>{from === to ? t('overview.sentence', { number: from + 1 }) : t('overview.sentences', { from: from + 1, to: to + 1 })}</strong>
      <span className="overview-tip-counts">
        {marks.total === 0 ? t('overview.none') : annotationKinds.filter(kind => marks.counts[kind] > 0).map(kind => (
          <span key={kind}><span className={`kind-dot kind-${kind}`} /> {t(`overview.kind.${kind}`, { count: marks.counts[kind] })}</span>
        ))}
      </span>
      {marks.first && sides.map(side => <TipWords key={side} side={side} words={targetWords(marks.first!.targets, side)} />)}
    </div>
  )
}

function TipWords({ side, words }: { side: Side; words: string }) {
  const { language, direction } = useArticle(article => article.document).article.languages[side]
  return words === '' ? null : <bdi lang={language} dir={direction}>{words}</bdi>
}
