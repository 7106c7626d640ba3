// The articles of the library, those that cannot be read among them.

import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSummary } from '../../state/repository-port.ts'
import { ArticleRow, type ArticleRowActs } from './ArticleRow.tsx'
import { FaultyRow } from './FaultyRow.tsx'
import type { LibraryActs } from './use-library-acts.ts'
import { useGrowingCount } from './use-growing-count.ts'

export function ArticleList({ articles, acts, present }: { articles: readonly ArticleSummary[]; acts: LibraryActs; present: number }) {
  const { t } = useTranslation()
  const count = useGrowingCount(articles.length)
  const rowActs = useSteadyActs(acts)
  return (
    <section aria-label={t('library.articles')}>
      <ul className="library-list">
        {articles.slice(0, count).map(summary =>
          summary.fault ? (
            <FaultyRow key={summary.id} summary={summary} fault={summary.fault} onErase={() => acts.erase(summary)} />
          ) : (
            <ArticleRow key={summary.id} summary={summary} present={present} acts={rowActs} />
          ),
        )}
      </ul>
      <p className="library-hint muted">{t('library.openFileHint')}</p>
    </section>
  )
}

/** The same object at every drawing, so that a row is drawn again only when its article changed. */
function useSteadyActs(acts: LibraryActs): ArticleRowActs {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  return useMemo(() => ({
    rename: (summary, titles) => latest.current.rename(summary, titles),
    putInBin: summary => latest.current.putInBin(summary),
    handOut: summary => latest.current.handOut(summary),
  }), [])
}
