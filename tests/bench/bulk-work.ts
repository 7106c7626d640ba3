// Acts on all marks of an article at once, as the session carries them out: the command, the index, and what another
// tab does with the same diff.

import { changeKind } from '../../src/commands/change-kind.ts'
import type { CommandContext, DocumentCommand } from '../../src/commands/command.ts'
import { deleteAnnotation } from '../../src/commands/delete-annotation.ts'
import { initialSettings } from '../../src/commands/settings.ts'
import { initialView } from '../../src/commands/workspace-view.ts'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { articleRows } from '../../src/model/article-rows.ts'
import { change } from '../../src/model/change.ts'
import { rebaseDiff } from '../../src/model/rebase-diff.ts'
import { invertDiff } from '../../src/model/record-diff.ts'
import type { AnnotationKind, DocumentRecord } from '../../src/model/records.ts'
import { SegmentIndex } from '../../src/model/segment-index.ts'

/** Each act brings the index there and back. Throws when an act changes nothing: the figures would be of something else. */
export function bulkWork(records: readonly DocumentRecord[]): [string, (run: number) => unknown][] {
  const document = ArticleDocument.of(records)
  const rows = articleRows(document)
  const selectedAnnotationIds = new Set(Array.from(document.all('annotation'), ({ id }) => id))
  const index = SegmentIndex.of(document)
  let made = 0
  const act = <Args>(command: DocumentCommand<Args>, args: Args) => {
    const context: CommandContext = {
      document, index, rows, settings: initialSettings, view: { ...initialView, selectedAnnotationIds },
      canUndo: false, canRedo: false, newId: type => `${type}-${made++}`, now: () => '2026-01-01T00:00:00.000Z', user: 'Bench',
    }
    const changed = change(document, draft => void command.run(draft, context, args))
    if (changed.diff.removed.length + changed.diff.updated.length === 0) throw new RangeError(`${command.id} changed nothing`)
    index.update(changed.diff)
    index.update(invertDiff(changed.diff))
    return changed
  }
  const kinds: readonly AnnotationKind[] = ['entity', 'source', 'claim', 'number']
  const gone = act(deleteAnnotation, undefined as void)
  const renamed = act(changeKind, 'entity')
  return [
    ['delete all marks', () => act(deleteAnnotation, undefined as void)],
    ...kinds.map((kind): [string, () => unknown] => [`change the kind of all marks: ${kind}`, () => act(changeKind, kind)]),
    ['rebaseDiff: all marks deleted', () => rebaseDiff(gone.diff, document)],
    ['rebaseDiff: that undone', () => rebaseDiff(invertDiff(gone.diff), gone.document)],
    ['rebaseDiff: the kind of all marks changed', () => rebaseDiff(renamed.diff, document)],
    ['rebaseDiff: that undone again', () => rebaseDiff(invertDiff(renamed.diff), renamed.document)],
  ]
}
