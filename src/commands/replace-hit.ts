// Replaces the one hit that the search stands on.

import type { DocumentCommand } from './command.ts'
import type { Replacement } from './plan-replacements.ts'
import { replaceWords } from './replace-words.ts'

const { backUpFirst: _copied, ...replacing } = replaceWords

/** As `replaceWords` does, but no copy of the article is laid by for one word. */
export const replaceHit: DocumentCommand<readonly Replacement[]> = {
  ...replacing,
  id: 'replace-hit',
  labelKey: 'command.replaceHit',
}
