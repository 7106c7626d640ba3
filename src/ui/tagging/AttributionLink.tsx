// One link of the chain of who says so, with the buttons that move it or take it out.

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moveAttribution } from '../../commands/move-attribution.ts'
import { selectAnnotation } from '../../commands/select-annotation.ts'
import { unattributeClaim } from '../../commands/unattribute-claim.ts'
import type { Id } from '../../model/records.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { IconButton } from './IconButton.tsx'
import { RecordKind } from './RecordKind.tsx'
import { namesOf, RecordName } from './RecordName.tsx'
import { SourceFields } from './SourceFields.tsx'

interface AttributionLinkProps {
  readonly claimId: Id<'claim'>
  readonly sourceId: Id<'source'>
  /** Its place in the chain and the place of the last link, from 0. */
  readonly at: number
  readonly last: number
}

export function AttributionLink({ claimId, sourceId, at, last }: AttributionLinkProps) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const [isOpen, setIsOpen] = useState(false)
  const element = useRef<HTMLLIElement>(null)
  const source = useArticle(article => article.document.source(sourceId))
  const mention = useArticle(article => article.index.annotationsOf(sourceId)[0])
  if (!source) return null
  const names = namesOf(source)
  const name = names.original || names.rendering || t('tagging.unnamed')
  /** The link moves in the list with its buttons; at an end the one that has the focus goes, so the other takes it. */
  const move = (to: number) => {
    dispatch(moveAttribution, { claimId, from: at, to })
    requestAnimationFrame(() => {
      const end = element.current
      if (end && !end.contains(document.activeElement)) end.querySelector<HTMLButtonElement>('button.tagging-icon-button:not(:disabled)')?.focus()
    })
  }
  return (
    <li ref={element}>
      <span className="tagging-chain-name">
        {mention
          ? <button type="button" className="tagging-plain-button" onClick={() => dispatch(selectAnnotation, mention)}><RecordName id={sourceId} both /></button>
          : <button type="button" className="tagging-plain-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}><RecordName id={sourceId} both /></button>}
        {' '}<RecordKind record={source} />
      </span>
      <span className="tagging-chain-buttons">
        {!mention && <IconButton name="pencil" words={t('tagging.chain.edit', { name })} onPress={() => setIsOpen(!isOpen)} />}
        <IconButton name="up" words={t('tagging.chain.out', { name })} disabled={at === 0} onPress={() => move(at - 1)} />
        <IconButton name="down" words={t('tagging.chain.in', { name })} disabled={at === last} onPress={() => move(at + 1)} />
        <IconButton name="cross" words={t('tagging.chain.remove', { name })} onPress={() => dispatch(unattributeClaim, { claimId, sourceId })} />
      </span>
      {isOpen && !mention && <div className="tagging-chain-fields"><SourceFields source={source} /></div>}
    </li>
  )
}
