// The lines of the list, sorted again after each change, but only when the page has time.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { AnnotationKind } from '../../model/records.ts'
import { useArticle, useView } from '../shared/workspace-context.tsx'
import { countKinds, groupAnnotations } from './group-annotations.ts'
import { listLines, type ListLines } from './list-lines.ts'
import { useIdleValue } from './use-idle-value.ts'

export interface ListedAnnotations {
  readonly list: ListLines
  /** How many there are of each kind, whether shown or not. */
  readonly counts: { readonly [K in AnnotationKind]: number }
  /** The document that was sorted; it may be a step behind the one that is open. */
  readonly document: ArticleDocument
}

export function useListLines(kinds: ReadonlySet<AnnotationKind>): ListedAnnotations {
  const { i18n } = useTranslation()
  const document = useIdleValue(useArticle(article => article.document))
  const rows = useIdleValue(useArticle(article => article.rows))
  const order = useView(view => view.listOrder)
  const counts = useMemo(() => countKinds(document), [document])
  const list = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language, { numeric: true })
    return listLines(groupAnnotations({ document, rows, order, kinds, compareNames: compare }))
  }, [document, rows, order, kinds, i18n.language])
  return { list, counts, document }
}
