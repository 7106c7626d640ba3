// What a mark just made is more precisely: the answers of its kind, by number.

import { useTranslation } from 'react-i18next'
import { setSubtype } from '../../commands/set-subtype.ts'
import type { Annotation } from '../../model/records.ts'
import { bodyIdOf } from '../../model/body-id-of.ts'
import { entityTypes, quantityKinds, sourceKinds } from '../../model/vocabulary.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { BarButton } from './BarButton.tsx'

export function SubtypeButtons({ annotation }: { annotation: Annotation }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const body = useArticle(article => article.document.get(bodyIdOf(annotation) ?? ''))
  const answers = {
    entity: () => entityTypes.map(type => ({ words: t(`tagging.entityType.${type}`), isPressed: body?.type === 'entity' && body.entityType === type })),
    source: () => sourceKinds.map(kind => ({ words: t(`tagging.sourceKind.${kind}`), isPressed: body?.type === 'source' && body.sourceKind === kind })),
    number: () => quantityKinds.map(kind => ({ words: t(`tagging.quantityKind.${kind}`), isPressed: annotation.kind === 'number' && annotation.quantity.kind === kind })),
    claim: () => [],
  }[annotation.kind]()
  return (
    <>
      <span className="tagging-bar-words">
        <span className={`kind-dot kind-${annotation.kind}`} aria-hidden="true" /> {t(`tagging.kind.${annotation.kind}`)}
      </span>
      {answers.map(({ words, isPressed }, at) => (
        <BarButton key={words} command={setSubtype[at]!} isPressed={isPressed} onPress={() => dispatch(setSubtype[at]!)}>{words}</BarButton>
      ))}
    </>
  )
}
