// Gives the library the sample article, which is fetched when somebody opens it.

import { createContext, useContext } from 'react'

/** The text of the sample's file. */
export type LoadSample = () => Promise<string>

const SampleContext = createContext<LoadSample | null>(null)

export const SampleProvider = SampleContext.Provider

/** Null where no sample comes with the tool. */
export const useSample = (): LoadSample | null => useContext(SampleContext)
