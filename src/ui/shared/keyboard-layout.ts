// What the person's keyboard writes with each physical key, where the browser tells.

import { useSyncExternalStore } from 'react'

type LayoutMap = ReadonlyMap<string, string>
interface KeyboardApi {
  getLayoutMap?(): Promise<LayoutMap>
}

const unknown: LayoutMap = new Map()
let layout = unknown
let isAsked = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!isAsked) ask()
  return () => listeners.delete(listener)
}

function ask(): void {
  isAsked = true
  const { keyboard } = navigator as Navigator & { readonly keyboard?: KeyboardApi }
  void keyboard?.getLayoutMap?.().then(map => {
    layout = map
    for (const listener of listeners) listener()
  }, () => undefined)
}

/** By `event.code`; empty where the browser does not tell, and until it has told. */
export const useKeyboardLayout = (): LayoutMap => useSyncExternalStore(subscribe, () => layout)
