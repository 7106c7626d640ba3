// One mark that lost its words: the words it had, where they stood, what it marks and who made it; opened, what can be done.

import { useTranslation } from 'react-i18next'
import { selectOrphan } from '../../commands/select-orphan.ts'
import type { Annotation } from '../../model/records.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Orphan } from '../../state/repair/list-orphans.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { OrphanActs } from './OrphanActs.tsx'
import { Proposals } from './Proposals.tsx'
import { SideQuote } from '../shared/SideQuote.tsx'
import { shortAfter, shortBefore } from '../shared/words-around.ts'

/** A step behind the document, an entry may outlive its annotation for a moment: then it stands empty. */
export function OrphanEntry({ orphan, isOpen }: { orphan: Orphan; isOpen: boolean }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const annotation = useArticle(article => article.document.annotation(orphan.annotationId))
  const name = useArticle(article => (annotation ? nameOf(annotation, article.document) : ''))
  if (!annotation) return null
  const { span, side, row } = orphan
  return (
    <li className="repair-entry" data-open={isOpen || undefined}>
      <button type="button" aria-expanded={isOpen} onClick={() => dispatch(selectOrphan, orphan)}>
        <span className={`kind-dot kind-${annotation.kind}`} aria-hidden="true" />
        <span className="repair-words">
          <SideQuote side={side} before={shortBefore(span.prefix)} words={span.exact} after={shortAfter(span.suffix)} />
        </span>
        <span className="repair-facts muted">
          <span>{t(`repair.kind.${annotation.kind}`)}{name !== '' && <>: <bdi dir="auto">{name}</bdi></>}</span>
          <span>{row === null ? t(`repair.place.${side}Unknown`) : t(`repair.place.${side}`, { number: row + 1 })}</span>
          {annotation.createdBy !== '' && <span>{t('repair.by')} <bdi dir="auto">{annotation.createdBy}</bdi></span>}
        </span>
      </button>
      {isOpen && (
        <div className="repair-body">
          <Proposals orphan={orphan} />
          <OrphanActs orphan={orphan} isOnlyPlace={annotation.targets.length === 1 && annotation.targets[0]!.spans.length === 1} />
        </div>
      )}
    </li>
  )
}

/** What the annotation mentions, by its name in either language; empty for a number. */
function nameOf(annotation: Annotation, document: ArticleDocument): string {
  const names = annotation.kind === 'entity' ? document.entity(annotation.entityId)?.names
    : annotation.kind === 'source' ? document.source(annotation.sourceId)?.names
    : annotation.kind === 'claim' ? document.claim(annotation.claimId)?.wording
    : undefined
  return names?.original || names?.rendering || ''
}
