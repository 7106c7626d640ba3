// The page's end of the worker that looks for suggestions: starts it when it is first needed, keeps its results
// together, ends it when it is told to or takes too long.

import type { Bitext } from '../../language/both/bitext.ts'
import type { SuggestAnswer, SuggestRequest } from '../../language/both/suggest-messages.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { SuggestionGroups } from '../../model/suggestion-groups.ts'

/** A worker as far as it matters here; `Worker` has this form. */
export interface SuggestWorker {
  postMessage(request: SuggestRequest): void
  terminate(): void
  onmessage: ((event: { readonly data: SuggestAnswer }) => void) | null
  onerror: ((event: unknown) => void) | null
}

export interface SuggesterPorts {
  /** Throws or gives a worker that fails where the browser allows none. */
  readonly start: () => SuggestWorker
  /** Calls back after some milliseconds; returns how to call it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void
  readonly onProgress: (share: number | null) => void
  /** `isFinal` is false where slower hints are still being read: another result follows. */
  readonly onFound: (found: readonly Suggestion[], isFinal: boolean) => void
  readonly onFailure: () => void
}

export interface Suggester {
  /**
   * Of several requests only the last is answered. The rules are let finish, for they fill the memory of the worker; the
   * reading of hints is given up for a later request, and goes on from there.
   */
  ask(bitext: Bitext): void
  /** Ends the worker, whatever it is at. What it found stays with whoever heard of it. */
  stop(): void
}

/** Milliseconds after which a worker that says nothing is given up. */
const patience = 120_000

export function createSuggester({ start, later, onProgress, onFound, onFailure }: SuggesterPorts): Suggester {
  let worker: SuggestWorker | null = null
  let findings = new Map<string, Suggestion>(), groups = new SuggestionGroups()
  let list: readonly Suggestion[] = []
  let run = 0
  let waiting: Bitext | null = null
  let isBusy = false
  let giveUp = () => {}

  /** Nothing is waited for, or it was heard of. */
  const keepOn = () => {
    giveUp()
    giveUp = () => {}
  }
  const stop = () => {
    keepOn()
    worker?.terminate()
    worker = null
    waiting = null
    isBusy = false
  }
  const fail = () => {
    stop()
    onFailure()
  }
  const wait = () => {
    keepOn()
    giveUp = later(patience, fail)
  }
  /** The pieces of a request that is void count too: they are differences from what the worker sent before. */
  const take = ({ put, gone }: SuggestAnswer & { readonly type: 'piece' }) => {
    const drop = (key: string) => {
      const former = findings.get(key)
      if (former) groups.remove(former)
    }
    for (const key of gone) {
      drop(key)
      findings.delete(key)
    }
    for (const suggestion of put) {
      drop(suggestion.key)
      groups.add(suggestion)
      findings.set(suggestion.key, suggestion)
    }
  }
  const hear = (answer: SuggestAnswer) => {
    if (answer.type === 'piece') take(answer)
    if (answer.run !== run) return
    if (answer.type === 'failed') return fail()
    wait()
    if (answer.type !== 'piece') return onProgress(answer.type === 'progress' ? answer.share : null)
    if (!answer.isLast) return
    isBusy = false
    if (answer.isFinal) keepOn()
    if (waiting) return send(waiting)
    const next = [...findings.values()]
    if (next.length !== list.length || next.some((one, i) => one !== list[i])) {
      list = next
      groups.standFor(list)
    }
    onFound(list, answer.isFinal)
  }
  const begin = (): SuggestWorker => {
    const begun = start()
    begun.onmessage = ({ data }) => begun === worker && hear(data)
    begun.onerror = () => begun === worker && fail()
    // What the new worker finds is all that is known.
    findings = new Map()
    groups = new SuggestionGroups()
    return begun
  }
  const send = (bitext: Bitext) => {
    waiting = null
    isBusy = true
    wait()
    try {
      worker ??= begin()
      worker.postMessage({ run: ++run, bitext })
    } catch {
      fail()
    }
  }
  return {
    ask(bitext) {
      onProgress(null)
      if (isBusy) waiting = bitext
      else send(bitext)
    },
    stop,
  }
}
