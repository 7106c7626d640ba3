// The English title of an article that came in Arabic only is the title that is written into its cell.
import { describe, expect, it } from 'vitest'
import { editSegment } from '../../src/commands/edit-segment.ts'
import { writeRendering } from '../../src/commands/write-rendering.ts'
import { toRecords } from '../../src/model/document-file.ts'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { bilingual } from '../e2e/support/bilingual.ts'
import { Desk } from './desk.ts'

const desk = (titles: { original: string; rendering: string }) => {
  const { records } = bilingual({ ar: ['الميناء مغلق', 'غادر القارب'] })
  return new Desk(ArticleDocument.of(records.map(record => (record.type === 'article' ? { ...record, titles } : record))))
}
const title = (at: Desk) => toRecords(at.document).find(record => record.type === 'article')!.titles.rendering

describe('the English title', () => {
  it('follows what is written into the title cell, letter by letter', () => {
    const at = desk({ original: 'الميناء مغلق', rendering: '' })
    for (const text of ['T', 'Th', 'The port']) at.do(writeRendering, { rowId: 'row-0', text, run: '1' })
    expect(title(at)).toBe('The port')
    const id = [...at.document.all('segment')].find(segment => segment.side === 'rendering')!.id
    at.do(editSegment, { segmentId: id, changes: [{ from: 8, to: 8, insert: ' is closed' }], run: '2' })
    expect(title(at)).toBe('The port is closed')
  })

  it('is left alone when somebody gave another, and by what is written elsewhere', () => {
    const named = desk({ original: 'الميناء مغلق', rendering: 'A port' })
    named.do(writeRendering, { rowId: 'row-0', text: 'The port', run: '1' })
    expect(title(named)).toBe('A port')
    const other = desk({ original: 'الميناء مغلق', rendering: '' })
    other.do(writeRendering, { rowId: 'row-1', text: 'The boat left', run: '1' })
    expect(title(other)).toBe('')
  })
})
