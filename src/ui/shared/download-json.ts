// Hands an article to the person as a file that can be opened here again; also when saving it here failed.

import type { ArticleDocument } from '../../model/article-document.ts'
import { exportJson } from '../../state/exchange/export-json.ts'
import { downloadText } from './download-text.ts'

export async function downloadJson(document: ArticleDocument): Promise<void> {
  const { name, text } = await exportJson(document, new Date().toISOString())
  downloadText(name, text, 'application/json')
}
