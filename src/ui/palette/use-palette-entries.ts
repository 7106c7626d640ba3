// Everything that the palette offers, gathered when it opens: commands, names of the open article, articles.

import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchWords, otherLanguage } from '../../i18n/fetch-words.ts'
import type { ArticleSummary } from '../../state/repository-port.ts'
import { useNavigation } from '../shared/navigation.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { commandEntries } from './command-entries.ts'
import type { PaletteEntry, Term } from './palette-entry.ts'
import { recordEntries } from './record-entries.ts'

export function usePaletteEntries(): readonly PaletteEntry[] {
  const { t, i18n } = useTranslation()
  const workspace = useWorkspace()
  const context = useState(workspace.context)[0]
  const other = useOtherWords()
  const articles = useArticleEntries()
  const own = useMemo(() => {
    const commandWords = (key: string): PaletteEntry['terms'] =>
      other ? [{ words: t(key) }, { words: other(key), lang: otherLanguage(i18n.language) }] : [{ words: t(key) }]
    const sides = context?.document.article.languages.rendering.language.startsWith(i18n.language) ? ['rendering', 'original'] as const : ['original', 'rendering'] as const
    const records = context && recordEntries(workspace, context, {
      sides,
      unnamed: t('tagging.unnamed'),
      detailOf: record => {
        if (record.type === 'entity') return t(`tagging.entityType.${record.entityType}`)
        return record.type === 'source' ? t(`tagging.sourceKind.${record.sourceKind}`) : t(`tagging.verdict.${record.verdict ?? 'none'}`)
      },
    })
    return [...commandEntries(workspace, context, commandWords), ...(records ?? [])]
  }, [context, other, workspace, t, i18n.language])
  return useMemo(() => [...own, ...articles], [own, articles])
}

/** A phrase in the other language; null until its words are there, and where they cannot be fetched. */
export function useOtherWords(): ((key: string) => string) | null {
  const { i18n } = useTranslation()
  const language = otherLanguage(i18n.language)
  const [isThere, setIsThere] = useState(() => i18n.hasResourceBundle(language, 'translation'))
  useEffect(() => {
    void fetchWords(i18n, language).then(() => setIsThere(true), () => undefined)
  }, [i18n, language])
  return useMemo(() => (isThere ? (key: string) => i18n.getFixedT(language)(key) : null), [isThere, i18n, language])
}

function useArticleEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation()
  const repository = useRepository()
  const { go, route } = useNavigation()
  const openId = route.screen === 'article' ? route.articleId : null
  const [articles, setArticles] = useState<readonly ArticleSummary[]>([])
  useEffect(() => {
    let isLate = false
    void repository.list().then(listed => !isLate && listed.ok && setArticles(listed.value.filter(one => one.deletedAt === null && !one.fault)))
    return () => {
      isLate = true
    }
  }, [repository])
  return useMemo(() => articles.filter(one => one.id !== openId).map(({ id, titles }): PaletteEntry => {
    const named: Term[] = [{ words: titles.original, lang: 'ar' }, { words: titles.rendering, lang: 'en' }].filter(({ words }) => words.trim() !== '')
    return {
      id: `article ${id}`,
      kind: 'article',
      terms: named.length > 0 ? (named as [Term, ...Term[]]) : [{ words: t('shell.untitled') }],
      isOffered: true,
      act: () => go({ screen: 'article', articleId: id, annotationId: null }),
    }
  }), [articles, openId, go, t])
}
