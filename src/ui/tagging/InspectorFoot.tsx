// Who made the mark and when, and the address under which it can be found again.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatAgo, formatInstant } from '../../i18n/format-instant.ts'
import type { Annotation } from '../../model/records.ts'
import { useNavigation } from '../shared/navigation.tsx'
import { useSettings } from '../shared/workspace-context.tsx'
import { useArticleRecord } from './use-article-record.ts'

export function InspectorFoot({ annotation: { id, createdBy, createdAt, updatedAt } }: { annotation: Annotation }) {
  const { t } = useTranslation()
  return (
    <footer className="tagging-foot">
      <p className="muted">
        {createdBy ? <>{t('tagging.made.by')} <bdi>{createdBy}</bdi> · </> : <>{t('tagging.made.at')} </>}
        <When instant={createdAt} />
        {updatedAt !== createdAt && <> · {t('tagging.made.changed')} <When key={updatedAt} instant={updatedAt} /></>}
      </p>
      <AnnotationAddress annotationId={id} />
    </footer>
  )
}

function When({ instant }: { instant: string }) {
  const { i18n } = useTranslation()
  const numerals = useSettings(settings => settings.numerals)
  const [now] = useState(Date.now)
  return <time dateTime={instant} title={formatInstant(instant, i18n.language, numerals)}>{formatAgo(instant, now, i18n.language, numerals)}</time>
}

function AnnotationAddress({ annotationId }: { annotationId: string }) {
  const { t } = useTranslation()
  const { hrefOf } = useNavigation()
  const articleId = useArticleRecord(article => article.id)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const href = hrefOf({ screen: 'article', articleId, annotationId })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(href, location.href).href)
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <div className="tagging-buttons">
      <a className="tagging-link" href={href}>{t('tagging.address.link')}</a>
      <button type="button" className="button" onClick={() => void copy()}>{t('tagging.address.copy')}</button>
      <span role="status" className="muted">{copied !== null && t(copied === 'yes' ? 'tagging.address.copied' : 'tagging.address.notCopied')}</span>
    </div>
  )
}
