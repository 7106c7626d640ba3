// Which of the article's claims a source carries.

import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attributeClaim } from '../../commands/attribute-claim.ts'
import { unattributeClaim } from '../../commands/unattribute-claim.ts'
import type { Id } from '../../model/records.ts'
import { foldArabic } from '../../text/fold.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { claimsInOrder } from './claims-in-order.ts'
import { RecordName } from './RecordName.tsx'
import { typedDirection } from './typed-direction.ts'
import { useIdleValue } from '../shared/use-idle-value.ts'

/** Claims drawn at most, and how many there may be before a search is offered. */
const mostShown = 60, fewEnough = 10

export function CarriedClaims({ sourceId }: { sourceId: Id<'source'> }) {
  const { t } = useTranslation()
  const titleId = useId()
  const [query, setQuery] = useState('')
  const document = useIdleValue(useArticle(article => article.document))
  const rows = useIdleValue(useArticle(article => article.rows))
  const claims = useMemo(() => claimsInOrder(document, rows), [document, rows])
  const wanted = foldArabic(query.trim(), 'loose')
  const found = wanted === '' ? claims : claims.filter(({ wording }) => foldArabic(`${wording.original}\n${wording.rendering}`, 'loose').includes(wanted))
  return (
    <section className="tagging-section tagging-claims" role="group" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('tagging.carried.title')}</h3>
      {claims.length === 0 && <p className="muted">{t('tagging.carried.none')}</p>}
      {claims.length > fewEnough && (
        <input className="input" type="search" dir={typedDirection(query)} aria-label={t('tagging.carried.search')} placeholder={t('tagging.carried.search')} value={query} onChange={event => setQuery(event.target.value)} />
      )}
      {found.slice(0, mostShown).map(({ id }) => <CarriedClaim key={id} claimId={id} sourceId={sourceId} />)}
      {found.length > mostShown && <p className="muted">{t('tagging.carried.more', { count: found.length - mostShown })}</p>}
    </section>
  )
}

function CarriedClaim({ claimId, sourceId }: { claimId: Id<'claim'>; sourceId: Id<'source'> }) {
  const { dispatch } = useWorkspace()
  const carried = useArticle(article => article.document.claim(claimId)?.attribution.some(link => link.sourceId === sourceId) === true)
  return (
    <label>
      <input type="checkbox" checked={carried} onChange={event => dispatch(event.target.checked ? attributeClaim : unattributeClaim, { claimId, sourceId })} />
      <span><RecordName id={claimId} /></span>
    </label>
  )
}
