// The list as lines of known height.
import { describe, expect, it } from 'vitest'
import type { AnnotationGroup } from '../../../src/ui/tagging/group-annotations.ts'
import { annotationAway, entryHeight, headingHeight, linesBetween, listLines } from '../../../src/ui/tagging/list-lines.ts'

const group = (kind: 'entity' | 'claim', ...annotationIds: string[]): AnnotationGroup => ({ key: kind, heading: { by: 'kind', kind }, annotationIds })
const list = listLines([group('entity', 'a', 'b'), group('claim', 'c', 'd', 'e')])
const shown = (from: number, to: number) => linesBetween(list, from, to).map(line => line.annotationId ?? line.group.key)

describe('the lines of the list', () => {
  it('are the headings and the annotations under each other', () => {
    expect(list.lines.map(line => [line.annotationId ?? line.group.key, line.position])).toEqual([['entity', 0], ['a', 1], ['b', 2], ['claim', 0], ['c', 3], ['d', 4], ['e', 5]])
    expect(list.height).toBe(2 * headingHeight + 5 * entryHeight)
    expect(list.lines[list.lineOf.get('c')!]!.top).toBe(2 * headingHeight + 2 * entryHeight)
  })

  it('are drawn only where they are in view', () => {
    expect(shown(0, 10)).toEqual(['entity'])
    expect(shown(0, headingHeight + 1)).toEqual(['entity', 'a'])
    expect(shown(headingHeight + entryHeight, headingHeight + 2 * entryHeight)).toEqual(['b', 'claim'])
    expect(shown(-400, 1e6)).toHaveLength(7)
    expect(shown(-500, -100)).toEqual([])
    expect(linesBetween(listLines([]), 0, 500)).toEqual([])
  })
})

describe('moving through the list', () => {
  it('goes from annotation to annotation over the headings, and stops at both ends', () => {
    expect(annotationAway(list, 2, 1)).toBe('c')
    expect(annotationAway(list, 3, -1)).toBe('b')
    expect(annotationAway(list, 5, 1)).toBe('e')
    expect(annotationAway(list, 1, -10)).toBe('a')
    expect(annotationAway(list, 3, Infinity)).toBe('e')
    expect(annotationAway(list, 3, -Infinity)).toBe('a')
  })

  it('begins at the first, and where one was deleted goes on with its neighbours', () => {
    expect(annotationAway(list, 0, 1)).toBe('a')
    expect(annotationAway(list, 2.5, 1)).toBe('c')
    expect(annotationAway(list, 2.5, -1)).toBe('b')
    expect(annotationAway(listLines([]), 0, 1)).toBe(null)
  })
})
