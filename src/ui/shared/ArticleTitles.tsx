// Both titles of an article, each in its own language and direction; a missing one in words.

import { useTranslation } from 'react-i18next'
import type { PerSide } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import './article-facts.css'

const writing = { original: { lang: 'ar', dir: 'rtl' }, rendering: { lang: 'en', dir: 'ltr' } } as const

export function ArticleTitles({ titles }: { titles: PerSide<string> }) {
  const { t } = useTranslation()
  return sides.map(side => (
    <span key={side} className={`library-title is-${side}`}>
      {titles[side] ? <bdi {...writing[side]}>{titles[side]}</bdi> : <span className="library-untitled">{t(`library.untitled.${side}`)}</span>}
    </span>
  ))
}
