// What names a record is found at once, and is what a walk through the whole document finds.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import '../tools/property-seed.ts'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import { change, type DocumentDraft } from '../../src/model/change.ts'
import { namesIn } from '../../src/model/names-in.ts'
import type { DocumentRecord, Id } from '../../src/model/records.ts'
import { arbitraryDocument } from './arbitrary-document.ts'
import { CharacterIdentities } from './character-identities.ts'
import { anyCommand, perform } from './random-commands.ts'

const walk = (records: Iterable<DocumentRecord>, id: Id) =>
  [...records]
    .filter(record => namesIn(record).includes(id))
    .map(record => record.id)
    .sort()
const namedIn = (document: ArticleDocument) => [
  ...new Set([...document].flatMap(record => [record.id, ...namesIn(record)])),
]

it('stays what a walk finds, whatever is done to an article', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.array(anyCommand, { maxLength: 12 }), (start, commands) => {
      let document = start
      const truth = CharacterIdentities.of(start, 'only')
      document.naming([])
      for (const [i, command] of commands.entries()) document = perform(document, command, `x${i}`, truth).document
      for (const [i, { id }] of [...document].entries())
        if (i % 5 === 0) document = document.with(new Map([[id, undefined]]))
      for (const id of namedIn(document)) expect([...document.naming([id])].sort()).toEqual(walk(document, id))
    }),
    { numRuns: 60 },
  )
})

it('is told of a draft as it stands: what was written, written otherwise or taken away since', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.infiniteStream(fc.nat(5)), fc.boolean(), (document, chance, isAskedFirst) => {
      const records = [...document]
      const check = (draft: DocumentDraft) => {
        const now = records.flatMap(({ id }) => draft.get(id) ?? [])
        for (const id of namedIn(document))
          expect(
            draft
              .naming([id])
              .map(record => record.id)
              .sort(),
          ).toEqual(walk(now, id))
      }
      change(document, draft => {
        if (isAskedFirst) check(draft)
        for (const record of records) {
          const choice = chance.next().value
          if (choice === 0) draft.remove(record.id)
          else if (choice === 1 && record.type === 'annotation')
            draft.put({ ...record, targets: record.targets.slice(0, 1) })
          else if (choice === 2 && record.type === 'alignment') draft.put({ ...record, rendering: [] })
        }
        check(draft)
      })
    }),
    { numRuns: 60 },
  )
})
