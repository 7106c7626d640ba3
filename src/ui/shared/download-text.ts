// Hands a text to the person as a file.

import { downloadBlob } from './download-blob.ts'

export function downloadText(name: string, text: string, type = 'text/plain'): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
}
