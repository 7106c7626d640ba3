// Taking the version that was not kept when two windows changed one thing at once.

import { describe, expect, it } from 'vitest'
import { editNote } from '../../src/commands/edit-note.ts'
import { takeVersion } from '../../src/commands/take-version.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

const desk = () => new Desk(article({ ar: ['عادت [entity 1: وزارة الصحة] إلى العمل.'], en: ['The [entity 1: health ministry] reopened.'] }))

describe('taking the other version', () => {
  it('changes only the fields in which the two differ', () => {
    const at = desk()
    const kept = at.document.entity('entity-1')!
    at.do(takeVersion, { kept, other: { ...kept, note: 'راجع الموقع' } })
    expect(at.document.entity('entity-1')).toEqual({ ...kept, note: 'راجع الموقع' })
  })

  it('leaves what was done to the record since', () => {
    const at = desk()
    const [kept] = [...at.document.all('annotation')]
    at.do(editNote, { id: kept!.id, changes: { tags: ['وزارة'] }, run: '1' })
    at.do(takeVersion, { kept: kept!, other: { ...kept!, note: 'من النافذة الأخرى' } })
    expect(at.document.annotation(kept!.id)).toMatchObject({ tags: ['وزارة'], note: 'من النافذة الأخرى' })
  })

  it('writes another wording of a sentence so that its marks stay on their words', () => {
    const at = desk()
    const kept = at.document.segment('en-1')!
    at.do(takeVersion, { kept, other: { ...kept, text: 'On Sunday the health ministry opened again.' } })
    expect(at.shown['en-1']).toBe('On Sunday the [health ministry] opened again.')
  })

  it('deletes what the other window deleted, with the name that nothing else mentions', () => {
    const at = desk()
    const [kept] = [...at.document.all('annotation')]
    at.do(takeVersion, { kept: kept!, other: null })
    expect([...at.document.all('annotation'), ...at.document.all('entity')]).toEqual([])
    at.undo()
    expect(at.document.entity('entity-1')).toBeDefined()
  })

  it('does nothing to a record that is gone already, and brings back one that only the other version has', () => {
    const at = desk()
    const [mark] = [...at.document.all('annotation')]
    at.do(takeVersion, { kept: mark!, other: null }).do(takeVersion, { kept: mark!, other: null })
    at.do(takeVersion, { kept: null, other: { ...mark!, kind: 'number', quantity: { kind: 'cardinal', value: 1, high: null, unit: '', currency: '', modifier: 'exact', date: '' } } as never })
    expect(at.document.annotation(mark!.id)?.kind).toBe('number')
  })
})
