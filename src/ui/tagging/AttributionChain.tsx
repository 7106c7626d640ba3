// Who says so: the chain of sources of a claim, outermost first.

import { useTranslation } from 'react-i18next'
import { attributeByName } from '../../commands/attribute-by-name.ts'
import { attributeClaim } from '../../commands/attribute-claim.ts'
import type { Claim, Source } from '../../model/records.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { AttributionLink } from './AttributionLink.tsx'
import { PickerButton } from './PickerButton.tsx'
import { useReaderSides } from './RecordName.tsx'
import { RecordPicker } from './RecordPicker.tsx'
import { sideOfWords } from './side-of-words.ts'
import { useArticleRecord } from './use-article-record.ts'

export function AttributionChain({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const { dispatch, context } = useWorkspace()
  const languages = useArticleRecord(article => article.languages)
  const [readerSide] = useReaderSides()
  const claimId = claim.id
  const others = (): Source[] => {
    const used = new Set(claim.attribution.map(link => link.sourceId))
    return [...(context()?.document.all('source') ?? [])].filter(source => !used.has(source.id))
  }
  const addNamed = (name: string) => dispatch(attributeByName, { claimId, side: sideOfWords(name, languages) ?? readerSide, name })
  return (
    <section className="tagging-section">
      <h3>{t('tagging.chain.title')}</h3>
      {claim.attribution.length === 0
        ? <p className="muted">{t('tagging.chain.none')}</p>
        : (
          <ol className="tagging-chain">
            {claim.attribution.map(({ sourceId }, at) => (
              <AttributionLink key={sourceId} claimId={claimId} sourceId={sourceId} at={at} last={claim.attribution.length - 1} />
            ))}
          </ol>
        )}
      <PickerButton label={t('tagging.chain.add')}>
        {close => (
          <RecordPicker
            label={t('tagging.chain.addWhich')} records={others()} onClose={close}
            onPick={sourceId => { dispatch(attributeClaim, { claimId, sourceId }); close() }} onName={name => { addNamed(name); close() }}
          />
        )}
      </PickerButton>
    </section>
  )
}
