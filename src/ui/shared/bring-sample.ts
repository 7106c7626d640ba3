// Brings the sample into the library when it is not there yet, or out of the bin when it lies there. What a reader did
// to it before is left as it is.

import type { Id } from '../../model/records.ts'
import type { ArticleRepository, StorageFault } from '../../state/repository-port.ts'
import type { LoadSample } from './sample-context.tsx'

export type BroughtSample = { readonly ok: true; readonly articleId: Id<'article'> } | { readonly ok: false; readonly fault: StorageFault }

/** Never fails otherwise than by its fault. */
export async function bringSample(loadSample: LoadSample, repository: ArticleRepository): Promise<BroughtSample> {
  try {
    const { importFile } = await import('../../state/exchange/import-file.ts')
    const { receiveFile } = await import('../../state/exchange/receive-file.ts')
    const file = await importFile(new TextEncoder().encode(await loadSample()), '')
    if (!file.document) return { ok: false, fault: { code: 'failed', reason: file.fault?.code ?? '' } }
    const reception = await receiveFile(repository, file)
    return reception.state === 'failed' ? { ok: false, fault: reception.fault } : { ok: true, articleId: file.document.article.id }
  } catch (reason) {
    return { ok: false, fault: { code: 'failed', reason: String(reason) } }
  }
}

/** The id of the sample, whether it is in the library or not. */
export async function sampleId(loadSample: LoadSample): Promise<Id<'article'> | null> {
  const { records } = JSON.parse(await loadSample()) as { readonly records: readonly { readonly type: string; readonly id: Id<'article'> }[] }
  return records.find(record => record.type === 'article')?.id ?? null
}
