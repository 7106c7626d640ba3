// Before what cannot easily be made good again, a copy of the article as it stands is laid by.

import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { correctSource } from '../../src/commands/correct-source.ts'
import { initialSettings, type Settings } from '../../src/commands/settings.ts'
import { startCorrecting } from '../../src/commands/start-correcting.ts'
import { createWorkspace } from '../../src/state/workspace.ts'
import { emptyDiff } from '../../src/model/record-diff.ts'
import type { RecordType } from '../../src/model/records.ts'
import { createSession } from '../../src/state/session.ts'
import { createMemoryRepository } from '../../src/storage/memory-repository.ts'
import { article } from '../commands/article-notation.ts'

const now = '2026-03-01T10:00:00.000Z'

async function workspaceOn(...ar: string[]) {
  const document = article({ ar, en: ['The quay was closed.'] }), { id } = document.article
  const repository = createMemoryRepository(() => now)
  await repository.commit(id, { ...emptyDiff, added: [...document] })
  const session = createSession({ repository, later: (milliseconds, callback) => setTimeout(callback, milliseconds) })
  const laid: string[] = []
  const workspace = createWorkspace({
    session, settings: createStore<Settings>(() => initialSettings), newId: <T extends RecordType>(type: T) => `${type}-new` as never, now: () => now,
    layBy: (document, reason) => laid.push(`${reason}: ${document.segment('ar-1')?.text}`),
  })
  await session.open(id)
  const correct = (segmentId: string, insert: string) => {
    workspace.dispatch(startCorrecting, { segmentId })
    return workspace.dispatch(correctSource, { segmentId, changes: [{ from: 0, to: 0, insert }], run: insert })
  }
  return { laid, session, id, correct }
}

describe('before the original is corrected', () => {
  it('a copy is laid by of the article as it was, once for as long as it is open', async () => {
    const { laid, correct, session, id } = await workspaceOn('غلق الرصيف.', 'ثم فتح.')
    expect(correct('ar-1', 'أُ')).toBe(true)
    expect(correct('ar-2', 'و')).toBe(true)
    expect(correct('ar-1', 'ثم ')).toBe(true)
    expect(laid).toEqual(['correction: غلق الرصيف.'])
    session.close()
    await session.open(id)
    correct('ar-2', 'ف')
    expect(laid).toHaveLength(2)
  })

  it('nothing is laid by when nothing changes', async () => {
    const { laid, correct } = await workspaceOn('أُغلق الرصيف.')
    correct('ar-1', '')
    expect(laid).toEqual([])
  })
})
