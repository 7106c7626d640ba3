// Hands what was stored to the person exactly as it was found.

import { downloadText } from './download-text.ts'

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A file holds UTF-8, which has no halves of characters: they are written as JSON writes them (`\udXXX`), which reads
 * back as the same. Everything else stands untouched.
 */
export const toFileText = (raw: string): string =>
  raw.replace(lone, half => `\\u${half.charCodeAt(0).toString(16)}`)

export const downloadRaw = (name: string, raw: string): void => downloadText(name, toFileText(raw), 'application/json')
