// Where a mark could be placed again, best first, each with the reason and how much it may be believed.

import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOrphan } from '../../commands/place-orphan.ts'
import type { Orphan } from '../../state/repair/list-orphans.ts'
import { proposeForOrphan, type PlaceProposal } from '../../state/repair/propose-for-orphan.ts'
import { KeyCaps } from '../shared/KeyCaps.tsx'
import { useKey } from '../shared/use-keys.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'
import { whyOf } from './why-of.ts'
import { SideQuote } from '../shared/SideQuote.tsx'
import { wordsAround } from '../shared/words-around.ts'

export function Proposals({ orphan }: { orphan: Orphan }) {
  const { t } = useTranslation()
  const workspace = useWorkspace()
  const document = useArticle(article => article.document)
  const rows = useArticle(article => article.rows)
  const proposals = useMemo(() => proposeForOrphan(document, rows, orphan), [document, rows, orphan])
  useEffect(() => {
    const { repairing } = workspace.view.getState()
    if (!repairing) return
    const ranges = proposals.map(({ segmentId, start, end, exact }) => ({ segmentId, start, end, exact }))
    workspace.look({ repairing: { ...repairing, proposals: ranges } })
  }, [proposals, workspace])
  if (proposals.length === 0) return <p className="muted">{t('repair.none')}</p>
  return (
    <>
      <h3>{t('repair.proposals', { count: proposals.length })}</h3>
      <ol className="repair-proposals">
        {proposals.map((proposal, i) => <Proposal key={`${proposal.segmentId} ${proposal.start}`} proposal={proposal} number={i + 1} side={orphan.side} />)}
      </ol>
    </>
  )
}

/** Shares of proposals that turned out true in trials with random edits, from where they may be called so. */
const likely = 0.75, possible = 0.45

const beliefIn = (confidence: number): 'likely' | 'possible' | 'unlikely' =>
  confidence >= likely ? 'likely' : confidence >= possible ? 'possible' : 'unlikely'

function Proposal({ proposal, number, side }: { proposal: PlaceProposal; number: number; side: Orphan['side'] }) {
  const { t } = useTranslation()
  const { dispatch, look, context } = useWorkspace()
  const text = useArticle(article => article.document.segment(proposal.segmentId)?.text ?? '')
  const row = useArticle(article => article.rows.placeOf.get(proposal.segmentId)?.row ?? 0)
  const { segmentId, start, end, exact, confidence } = proposal
  const belief = beliefIn(confidence)
  const keys = useKey(placeOrphan[number - 1])
  const show = () => look({ selection: { side, ranges: [{ segmentId, start, end }] }, cursor: null })
  const place = () => {
    if (context()?.view.repairing) dispatch(placeOrphan[number - 1]!)
  }
  return (
    <li className="repair-proposal">
      <button type="button" className="repair-quote" title={t('repair.show')} onClick={show}>
        <SideQuote side={side} {...wordsAround(text, { start, end })} words={exact} />
      </button>
      <p className="repair-why muted">
        <span className={`chip is-${belief}`}>{t(`repair.belief.${belief}`)}</span>
        <span>{whyOf(proposal, (key, values) => t(key, { ...values }))} · {t('repair.row', { number: row + 1 })}</span>
      </p>
      <button type="button" className={`button ${number === 1 ? 'is-primary' : ''}`} aria-label={t('repair.placeOn', { words: exact })} onClick={place}>
        {t('repair.place.here')} {keys && <KeyCaps keys={keys} />}
      </button>
    </li>
  )
}
