// The words of an annotation, one line a side.

import { targetWords } from '../../commands/target-words.ts'
import type { Id } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { useArticle } from '../shared/workspace-context.tsx'
import { SideWords } from './SideWords.tsx'

export function MarkedWords({ annotationId }: { annotationId: Id<'annotation'> }) {
  const targets = useArticle(article => article.document.annotation(annotationId)?.targets)
  if (!targets) return null
  return (
    <>
      {sides.map(side => {
        const words = targetWords(targets, side)
        return words !== '' && <SideWords key={side} side={side} words={words} className="tagging-line" />
      })}
    </>
  )
}
