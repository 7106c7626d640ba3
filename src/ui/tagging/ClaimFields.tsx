// The fields of a claim: what is claimed, who says so, and what was found.

import { useTranslation } from 'react-i18next'
import { editClaim } from '../../commands/edit-claim.ts'
import type { EditClaimArgs } from '../../commands/edit-claim.ts'
import type { Claim, Verdict } from '../../model/records.ts'
import { verdicts } from '../../model/vocabulary.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'
import { AttributionChain } from './AttributionChain.tsx'
import { SelectField } from './SelectField.tsx'
import { SideFields } from './SideFields.tsx'
import { TextField } from './TextField.tsx'
import { singleRun } from './use-run.ts'

export function ClaimFields({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const { dispatch } = useWorkspace()
  const edit = (changes: EditClaimArgs['changes'], run: string) => dispatch(editClaim, { id: claim.id, changes, run })
  return (
    <>
      {claim.needsReview && (
        <div className="tagging-notice">
          <p>{t('tagging.review.needed')}</p>
          <button type="button" className="button" onClick={() => edit({ verdict: claim.verdict }, singleRun())}>{t('tagging.review.stands')}</button>
        </div>
      )}
      <SideFields what="wording" values={claim.wording} onChange={(wording, run) => edit({ wording }, run)} />
      <SelectField label={t('tagging.field.verdict')} value={claim.verdict ?? ''} onChange={(verdict: Verdict | '') => edit({ verdict: verdict || null }, singleRun())}>
        <option value="">{t('tagging.verdict.none')}</option>
        {verdicts.map(verdict => <option key={verdict} value={verdict}>{t(`tagging.verdict.${verdict}`)}</option>)}
      </SelectField>
      <AttributionChain claim={claim} />
      <TextField label={t('tagging.field.note')} value={claim.note} lines={2} onChange={(note, run) => edit({ note }, run)} />
    </>
  )
}
