import type { KnownName, SideText } from '../both/bitext.ts'
import type { Mention } from '../both/mention.ts'
export function findArabicMentions(_side: SideText, _o: { readonly known: readonly KnownName[] }): readonly Mention[] {
  return []
}
