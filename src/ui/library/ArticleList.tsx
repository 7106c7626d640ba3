// The articles of the library, those that cannot be read among them.

import { useTranslation } from 'react-i18next'
import type { ArticleSummary } from '../../state/repository-port.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { FaultyRow } from './FaultyRow.tsx'
import type { LibraryActs } from './use-library-acts.ts'

export function ArticleList({ articles, acts, present }: { articles: readonly ArticleSummary[]; acts: LibraryActs; present: number }) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('library.articles')}>
      <ul className="library-list">
        {articles.map(summary =>
          summary.fault ? (
            <FaultyRow key={summary.id} summary={summary} fault={summary.fault} onErase={() => acts.erase(summary)} />
          ) : (
            <ArticleRow key={summary.id} summary={summary} present={present} onRename={titles => acts.rename(summary, titles)} onExport={() => acts.handOut(summary)} onDelete={() => acts.putInBin(summary)} />
          ),
        )}
      </ul>
      <p className="library-hint muted">{t('library.openFileHint')}</p>
    </section>
  )
}
