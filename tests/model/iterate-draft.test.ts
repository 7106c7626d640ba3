// A recipe that writes to the records it is going through.
import { expect, it } from 'vitest'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { change } from '../../src/model/change.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'
import type { Annotation, Segment } from '../../src/model/records.ts'

const segment: Segment = {
  type: 'segment',
  id: 'en-1',
  side: 'rendering',
  order: 'a0',
  blockId: 'b',
  role: 'paragraph',
  text: 'The ministry said 1,200 families returned.',
}
const annotation: Annotation = {
  type: 'annotation',
  id: 'mark',
  kind: 'claim',
  claimId: 'claim',
  tags: [],
  note: '',
  createdBy: '',
  createdAt: '',
  updatedAt: '',
  targets: [{ side: 'rendering', spans: [makeAnchor(segment, { start: 18, end: 32 })] }],
}

it('meets each record once, however many it writes on the way', () => {
  const met: string[] = []
  change(ArticleDocument.of([segment, annotation, { ...annotation, id: 'other' }]), draft => {
    draft.put({ ...annotation, id: 'earlier' })
    for (const record of draft.all('annotation')) {
      met.push(record.id)
      draft.put({ ...record, note: 'seen' })
      draft.put({ ...annotation, id: `${record.id}-copy` })
    }
  })
  expect(met.toSorted()).toEqual(['earlier', 'mark', 'other'])
})

it('moves a mark once when words are typed before it', () => {
  const { document } = change(ArticleDocument.of([segment, annotation]), draft =>
    editSegmentText(draft, 'en-1', [{ from: 0, to: 0, insert: 'On Tuesday, ' }]),
  )
  expect(document.annotation('mark')!.targets[0]!.spans[0]).toMatchObject({
    start: 30,
    end: 44,
    exact: '1,200 families',
  })
})
