import { expect, it } from 'vitest'
import { bestF1, scoreNames } from './score-names.ts'

it('takes the threshold that parts right from wrong best', () => {
  expect(bestF1([0.9, 0.8], [0.7])).toBe(1)
  expect(bestF1([0.9, 0.8], [0.85])).toBe(0.8)
  expect(bestF1([0.2], [0.9, 0.8, 0.7])).toBe(0.4)
})

it('says nothing of a folder without cases', () => {
  expect(scoreNames('/nowhere')).toEqual([])
})
