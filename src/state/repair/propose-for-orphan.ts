// Proposals for the place of one orphan in the open article. Nothing is placed here.

import type { Orphan } from '../../anchoring/find-orphans.ts'
import { proposePlaces, type PlaceProposal } from '../../anchoring/propose-places.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRows } from '../../model/article-rows.ts'

export type { PlaceProposal } from '../../anchoring/propose-places.ts'

/** Best first, on the orphan's own side. Linear in the text of the side. */
export function proposeForOrphan(
  document: ArticleDocument,
  rows: ArticleRows,
  { side, span }: Orphan,
): readonly PlaceProposal[] {
  const segments = rows.segments[side].flatMap(id => document.segment(id) ?? [])
  return proposePlaces(span, segments)
}
