// How well names in two scripts are matched, on a folder of pairs, near misses and full names.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchNames } from '../../../src/language/both/match-names.ts'
import type { Score } from './score.ts'

interface NamePair {
  readonly id: string
  readonly ar: string
  readonly en: string
}

const poolSize = 30

/**
 * Best F1 over thresholds and how often a name is first among thirty, from `pairs.jsonl`, `negatives.jsonl` and
 * `full-names.jsonl` in `folder`; nothing for a file that is not there.
 */
export function scoreNames(folder: string): Score[] {
  const pairs = read(folder, 'pairs.jsonl')
  const negatives = read(folder, 'negatives.jsonl')
  const full = read(folder, 'full-names.jsonl')
  const scores: Score[] = []
  if (pairs.length > 0 && negatives.length > 0)
    scores.push({
      on: 'names: pairs and near misses',
      figure: 'best F1 over thresholds',
      value: bestF1(pairs.map(scoreOf), negatives.map(scoreOf)),
      cases: pairs.length + negatives.length,
      goal: 0.94,
    })
  if (pairs.length >= poolSize) scores.push({ ...topOfThirty(pairs), on: 'names: pairs', goal: 0.99 })
  if (full.length >= poolSize) scores.push({ ...topOfThirty(full), on: 'names: full names' })
  return scores
}

const scoreOf = ({ ar, en }: NamePair): number => matchNames(ar, en)

function read(folder: string, file: string): readonly NamePair[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as NamePair)
}

/** The best F1 that one threshold reaches. */
export function bestF1(right: readonly number[], wrong: readonly number[]): number {
  const thresholds = [...new Set(right)]
  return Math.max(
    0,
    ...thresholds.map(threshold => {
      const hits = right.filter(score => score >= threshold).length
      const alarms = wrong.filter(score => score >= threshold).length
      return (2 * hits) / (hits + alarms + right.length)
    }),
  )
}

/** Each Arabic name among the Latin names of its own pair and of 29 others, taken at even steps; a tie is a miss. */
function topOfThirty(pairs: readonly NamePair[]): Omit<Score, 'on'> {
  const step = Math.max(1, Math.floor(pairs.length / poolSize))
  const firsts = pairs.filter((pair, at) => {
    const own = scoreOf(pair)
    return Array.from({ length: poolSize - 1 }, (_, other) => pairs[(at + (other + 1) * step) % pairs.length]!).every(
      other => other.en === pair.en || matchNames(pair.ar, other.en) < own,
    )
  })
  return { figure: 'first among thirty', value: firsts.length / pairs.length, cases: pairs.length }
}
