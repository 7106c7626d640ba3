// Why a place is proposed, in words: what stands there, between what, and how far from where it stood.

import type { PlaceProposal } from '../../state/repair/propose-for-orphan.ts'

type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string

export function whyOf({ words, context, distance }: PlaceProposal, t: Words): string {
  const parts = [t(`repair.why.words.${words}`), t(`repair.why.context.${context}`)]
  if (distance !== null) parts.push(whereOf(distance, t))
  return parts.join(t('repair.why.separator'))
}

function whereOf(distance: number, t: Words): string {
  if (distance === 0) return t('repair.why.where.here')
  if (distance === 1) return t('repair.why.where.next')
  if (distance === -1) return t('repair.why.where.previous')
  return t(distance > 0 ? 'repair.why.where.after' : 'repair.why.where.before', { count: Math.abs(distance) })
}
