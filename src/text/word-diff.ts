// What changed between two versions of a text, word by word, so that marks on words that did not change stay where
// they are. Anchored on words that occur once in both versions, so that time and memory stay near linear.

import { matchTokens } from './match-tokens.ts'
import type { TextChange } from './text-change.ts'

/**
 * The changes that lead from `before` to `after`, ordered right to left, so that each can be applied without shifting
 * the next. With the grain `letter` a word that was only mended or inflected (more than three letters in five stand) changes by
 * its letters; with `word` always as a whole.
 */
export function wordChanges(before: string, after: string, grain: 'letter' | 'word' = 'letter'): readonly TextChange[] {
  if (before === after) return []
  const old = tokensOf(before)
  const now = tokensOf(after)
  const changes: Hunk[] = []
  let from = 0
  let at = 0
  let i = 0
  let j = 0
  const close = (toI: number, toJ: number) => {
    const to = from + lengthOf(old, i, toI)
    const insert = now.slice(j, toJ).join('')
    if (toI > i || toJ > j) {
      const hunk: Hunk = { from, to, insert, isRefined: false }
      changes.push(grain === 'letter' && toI - i === 1 && toJ - j === 1 ? refine(hunk, old[i]!) : hunk)
    }
    from = to
    at += insert.length
  }
  for (const match of matchTokens(old, now)) {
    close(match.old, match.now)
    from += old[match.old]!.length
    at += now[match.now]!.length
    i = match.old + 1
    j = match.now + 1
  }
  close(old.length, now.length)
  return joinAcrossSpace(changes, before)
    .map(({ from, to, insert }) => ({ from, to, insert }))
    .reverse()
}

/** The share of letters that a word has in common with itself mended; `house` and `home` share this much. */
const mended = 3 / 5

interface Hunk extends TextChange {
  readonly isRefined: boolean
}

/** Words, runs of white space, and everything else sign by sign (an emoji with what belongs to it). */
const tokensOf = (text: string): readonly string[] =>
  text.match(
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*|\s+|(?:\p{RI}\p{RI}|[^\p{L}\p{N}\s])(?:\p{M}|\p{EMod}|\u200d[^\p{L}\p{N}\s])*/gu,
  ) ?? []

function lengthOf(tokens: readonly string[], from: number, to: number): number {
  let length = 0
  for (let index = from; index < to; index++) length += tokens[index]!.length
  return length
}

/** Leaves the letters that one word for another has in common at both ends, when they are most of it. */
function refine(hunk: Hunk, old: string): Hunk {
  if (!/^[\p{L}\p{N}]/u.test(old)) return hunk
  const a = Array.from(old.matchAll(/\P{M}\p{M}*|\p{M}+/gu), String)
  const b = Array.from(hunk.insert.matchAll(/\P{M}\p{M}*|\p{M}+/gu), String)
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  if ((head + tail) / Math.max(a.length, b.length) <= mended) return hunk
  return {
    from: hunk.from + lengthOf(a, 0, head),
    to: hunk.to - lengthOf(a, a.length - tail, a.length),
    insert: b.slice(head, b.length - tail).join(''),
    isRefined: true,
  }
}

/** Two replacements with nothing but a space between them are one: the space was not kept, it only looks alike. */
function joinAcrossSpace(changes: readonly Hunk[], before: string): Hunk[] {
  const joined: Hunk[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    const gap = last && before.slice(last.to, change.from)
    const isOne =
      last &&
      gap!.trim() === '' &&
      [last, change].every(hunk => hunk.to > hunk.from && hunk.insert !== '' && !hunk.isRefined)
    if (isOne)
      joined[joined.length - 1] = {
        from: last.from,
        to: change.to,
        insert: last.insert + gap! + change.insert,
        isRefined: false,
      }
    else joined.push(change)
  }
  return joined
}
