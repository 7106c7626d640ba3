// The lines of the list, sorted again after each change, but only when the page has time.

import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { passesFilter } from '../../commands/passes-filter.ts'
import type { AnnotationKind } from '../../model/records.ts'
import { useArticle, useView } from '../shared/workspace-context.tsx'
import { countKinds, groupAnnotations } from './group-annotations.ts'
import { listLines, type ListLines } from './list-lines.ts'
import { useReaderSides } from './RecordName.tsx'
import { useIdleValue } from '../shared/use-idle-value.ts'

export interface ListedAnnotations {
  readonly list: ListLines
  /** How many there are of each kind, whether shown or not. */
  readonly counts: { readonly [K in AnnotationKind]: number }
}

/** A step behind the document while the page is busy, and as it was last while the list is not shown. */
export function useListLines(isShown: boolean): ListedAnnotations {
  const { i18n } = useTranslation()
  const document = useIdleValue(useArticle(article => article.document), isShown)
  const rows = useIdleValue(useArticle(article => article.rows), isShown)
  const filter = useDeferredValue(useView(view => view.filter))
  const order = useView(view => view.listOrder)
  const [nameSide] = useReaderSides()
  const counts = useMemo(() => countKinds(document), [document])
  const list = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language, { numeric: true })
    return listLines(groupAnnotations({ document, rows, order, isShown: annotation => passesFilter(document, annotation, filter), nameSide, compareNames: compare }))
  }, [document, rows, order, filter, nameSide, i18n.language])
  return useMemo(() => ({ list, counts }), [list, counts])
}
