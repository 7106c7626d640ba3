// What changed between two versions of a text, word by word.

import type { TextChange } from './text-change.ts'

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*|\s+|[^]/gu) ?? []

/** Beyond this many cells the middle is taken as one change rather than compared. */
const mostCells = 4_000_000

/**
 * Changes that lead from `before` to `after`, ordered right to left, so that each can be applied without shifting the
 * next. Common ends are trimmed first; the rest costs the product of its lengths in words, up to a bound.
 */
export function wordChanges(before: string, after: string): readonly TextChange[] {
  if (before === after) return []
  const a = tokensOf(before), b = tokensOf(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const middleA = a.slice(head, a.length - tail), middleB = b.slice(head, b.length - tail)
  const offset = a.slice(0, head).reduce((sum, token) => sum + token.length, 0)
  if (middleA.length * middleB.length > mostCells) return [{ from: offset, to: offset + middleA.join('').length, insert: middleB.join('') }]
  return changesBetween(middleA, middleB, offset).reverse()
}

/** Longest common subsequence of tokens, walked from the start. */
function changesBetween(a: readonly string[], b: readonly string[], offset: number): TextChange[] {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const changes: TextChange[] = []
  let i = 0, j = 0, at = offset
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      at += a[i]!.length
      i++
      j++
      continue
    }
    const from = at
    let insert = ''
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j < b.length && (i === a.length || longest[i * width + j + 1]! >= longest[(i + 1) * width + j]!)) insert += b[j++]
      else at += a[i++]!.length
    }
    changes.push({ from, to: at, insert })
  }
  return changes
}
