// Reading a store from a component: the only thing that the interface needs of zustand.

import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'

/** What `select` gives of the store's state; the component draws anew when it is another value (`Object.is`). */
export const useStoreValue = <S, T>(store: StoreApi<S>, select: (state: S) => T): T => useStore(store, select)
