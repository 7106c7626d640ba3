export function baseKey(key: string): string
export function flattenWords(words: object, prefix?: string): Map<string, unknown>
export function findRepeatedKeys(json: string): string[]
export function findWordFaults(wordsByLanguage: Record<string, Map<string, unknown>>): string[]
