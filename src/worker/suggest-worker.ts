// The worker that looks for suggestions, so that no key waits for it.

import { suggest } from '../language/both/suggest.ts'
import type { SuggestAnswer, SuggestRequest } from '../language/both/suggest-messages.ts'
import { foundPieces, type KnownFindings } from './found-pieces.ts'

interface WorkerScope {
  postMessage(answer: SuggestAnswer): void
  onmessage: ((event: { readonly data: SuggestRequest }) => void) | null
}

const scope = self as unknown as WorkerScope
let known: KnownFindings = new Map()

scope.onmessage = ({ data: { run, bitext } }) => {
  scope.postMessage({ type: 'begun', run })
  try {
    const onProgress = (share: number) => scope.postMessage({ type: 'progress', run, share })
    const found = foundPieces(known, suggest(bitext, { onProgress }))
    known = found.known
    for (const [i, piece] of found.pieces.entries())
      scope.postMessage({ type: 'piece', run, ...piece, isLast: i === found.pieces.length - 1, isFinal: true })
  } catch (error) {
    scope.postMessage({ type: 'failed', run, message: String(error) })
  }
}
