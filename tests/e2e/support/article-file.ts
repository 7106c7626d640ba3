// Article files as a person gets and gives them.

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Annotation, DocumentRecord, RecordOf, RecordType } from '../../../src/model/records.ts'

export interface ArticleFile {
  readonly name: string
  readonly text: string
  readonly records: readonly DocumentRecord[]
}

/** What the key for exporting gives. */
export async function exportFile(page: Page): Promise<ArticleFile> {
  // A key that is pressed before the article is on the page is for nobody.
  await page.locator('.reader [data-segment]').first().waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  const text = await readFile(await download.path(), 'utf8')
  return { name: download.suggestedFilename(), text, records: (JSON.parse(text) as { records: DocumentRecord[] }).records }
}

export const recordsOf = <T extends RecordType>(records: readonly DocumentRecord[], type: T): RecordOf<T>[] =>
  records.filter((record): record is RecordOf<T> => record.type === type)

/** Every span of the marks as the words it claims and the words that stand there now. */
export function spansWithText(records: readonly DocumentRecord[], annotations: readonly Annotation[] = recordsOf(records, 'annotation')) {
  const texts = new Map(recordsOf(records, 'segment').map(segment => [segment.id, segment.text]))
  return annotations.flatMap(({ id, targets }) => targets.flatMap(({ side, spans }) =>
    spans.map(span => ({ id, side, exact: span.exact, there: texts.get(span.segmentId)?.slice(span.start, span.end), status: span.status ?? 'anchored' }))))
}

/** Gives files to the screen as if they were chosen in the file dialog. */
export async function chooseFiles(page: Page, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(
    Object.entries(files).map(([name, content]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
  )
}
