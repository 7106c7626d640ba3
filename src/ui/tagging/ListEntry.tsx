// One annotation in the list: its kind, its words on both sides, what it is more precisely, and what needs care.

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { targetWords } from '../../commands/target-words.ts'
import type { Id } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { useArticle } from '../shared/workspace-context.tsx'
import { Badges } from './Badges.tsx'
import { entryId } from './list-lines.ts'
import { SideWords } from './SideWords.tsx'
import { Subtype } from './Subtype.tsx'

interface ListEntryProps {
  readonly annotationId: Id<'annotation'>
  readonly top: number
  readonly position: number
  readonly total: number
  readonly isSelected: boolean
  /** The keys stand on it. */
  readonly isPointed: boolean
}

/** A step behind the document, an entry may outlive its annotation for a moment: then it stands empty. */
export const ListEntry = memo(function ListEntry({ annotationId, top, position, total, isSelected, isPointed }: ListEntryProps) {
  const { t } = useTranslation()
  const annotation = useArticle(article => article.document.annotation(annotationId))
  if (!annotation) return null
  const shown = sides.map(side => ({ side, words: targetWords(annotation.targets, side) })).filter(({ words }) => words !== '')
  return (
    <div
      role="option" id={entryId(annotationId)} aria-selected={isSelected} aria-setsize={total} aria-posinset={position}
      className={`tagging-entry ${shown.length > 1 ? 'has-two' : ''} ${isPointed ? 'is-pointed' : ''}`} style={{ insetBlockStart: top }}
      data-annotation={annotationId}
    >
      <span className={`kind-dot kind-${annotation.kind}`} aria-hidden="true" />
      <span className="visually-hidden">{t(`tagging.kind.${annotation.kind}`)}: </span>
      <span className="tagging-entry-words">
        {shown.map(({ side, words }) => <SideWords key={side} side={side} words={words} className="tagging-entry-line" />)}
      </span>
      <span className="tagging-entry-facts">
        <Subtype annotation={annotation} />
        <Badges annotation={annotation} />
      </span>
    </div>
  )
})
