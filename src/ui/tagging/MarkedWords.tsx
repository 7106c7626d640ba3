// The words of an annotation with what stands around them, so that one mention can be told from another.

import type { Annotation, Id, Target } from '../../model/records.ts'
import { useArticle } from '../shared/workspace-context.tsx'
import { useReaderSides } from './RecordName.tsx'
import { SideText } from './SideWords.tsx'

/** On one side: the reader's own where the annotation stands there. */
export function MarkedWords({ annotationId }: { annotationId: Id<'annotation'> }) {
  const targets = useArticle(article => article.document.annotation(annotationId)?.targets)
  const [readerSide] = useReaderSides()
  const target = targets && placeOn(targets, readerSide)
  const first = target?.spans[0], last = target?.spans.at(-1)
  if (!target || !first || !last) return null
  return <SideText side={target.side}>{cutStart(first.prefix)}<strong>{wordsOf(target)}</strong>{last.suffix}</SideText>
}

const placeOn = (targets: Annotation['targets'], side: Target['side']): Target | undefined => targets.find(target => target.side === side) ?? targets[0]
const wordsOf = ({ spans }: Target): string => spans.map(span => span.exact).join(' … ')
/** A few words of context, whole ones, with a sign that more stands before them. */
const cutStart = (prefix: string): string => (prefix.length > 16 ? `…${prefix.slice(prefix.indexOf(' ', prefix.length - 16))}` : prefix)
