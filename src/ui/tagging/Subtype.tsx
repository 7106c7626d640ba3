// What an annotation is more precisely: the type of its entity, its verdict, its value, the kind of its source.

import { useTranslation } from 'react-i18next'
import type { Annotation, Claim, Entity, Source } from '../../model/records.ts'
import { bodyIdOf } from '../../model/body-id-of.ts'
import { useArticle, useSettings } from '../shared/workspace-context.tsx'
import { readShortQuantity } from '../shared/quantity-reading.ts'

export function Subtype({ annotation }: { annotation: Annotation }) {
  const { t, i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const body = useArticle(article => article.document.get(bodyIdOf(annotation) ?? ''))
  if (annotation.kind === 'number') {
    const { quantity } = annotation
    return <span className="muted">{readShortQuantity(quantity, { language: i18n.language, numerals, t }) || t(`tagging.quantityKind.${quantity.kind}`)}</span>
  }
  if (!body) return null
  if (annotation.kind === 'claim') return <Verdict verdict={(body as Claim).verdict} />
  const words = annotation.kind === 'entity' ? t(`tagging.entityType.${(body as Entity).entityType}`) : t(`tagging.sourceKind.${(body as Source).sourceKind}`)
  return <span className="muted">{words}</span>
}

function Verdict({ verdict }: Pick<Claim, 'verdict'>) {
  const { t } = useTranslation()
  if (verdict === null) return <span className="muted">{t('tagging.verdict.none')}</span>
  return <span className={`chip tagging-verdict is-${verdict}`}>{t(`tagging.verdict.${verdict}`)}</span>
}
