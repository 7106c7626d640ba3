// The worker that looks for suggestions, so that no key waits for it. What the rules find comes first; where the tagger
// of English was not asked about a text yet, it is asked then, and what it settles follows.

import { suggest } from '../language/both/suggest.ts'
import type { SuggestAnswer, SuggestRequest } from '../language/both/suggest-messages.ts'
import { loadEnglishHints } from '../language/en/load-english-hints.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { foundPieces, type KnownFindings } from './found-pieces.ts'
import { createHintReader } from './hint-reader.ts'

interface WorkerScope {
  postMessage(answer: SuggestAnswer): void
  onmessage: ((event: { readonly data: SuggestRequest }) => void) | null
}

/** Shares of the work when there are texts to be read with the tagger: until the first result, until all are read. */
const shareOfRules = 0.2
const shareOfReading = 0.9

const scope = self as unknown as WorkerScope
const reader = createHintReader({
  load: loadEnglishHints,
  rest: () => new Promise(resolve => setTimeout(resolve)),
  now: () => performance.now(),
})
let known: KnownFindings = new Map()
let latest = 0

scope.onmessage = ({ data: { run, bitext } }) => {
  latest = run
  answer({ run, bitext }).catch(error => scope.postMessage({ type: 'failed', run, message: String(error) }))
}

async function answer({ run, bitext }: SuggestRequest): Promise<void> {
  const tell = (share: number) => scope.postMessage({ type: 'progress', run, share })
  scope.postMessage({ type: 'begun', run })
  const missing = reader.missingIn(bitext)
  const isWhole = missing.length === 0
  const { hints } = reader
  send(run, suggest(bitext, { hints, onProgress: share => tell(isWhole ? share : share * shareOfRules) }), isWhole)
  if (isWhole) return
  await reader.read(missing, {
    isWanted: () => run === latest,
    onProgress: share => tell(shareOfRules + share * (shareOfReading - shareOfRules)),
  })
  if (run === latest) send(run, suggest(bitext, { hints }), true)
}

function send(run: number, suggestions: readonly Suggestion[], isFinal: boolean): void {
  const found = foundPieces(known, suggestions)
  known = found.known
  for (const [i, piece] of found.pieces.entries())
    scope.postMessage({ type: 'piece', run, ...piece, isLast: i === found.pieces.length - 1, isFinal })
}
