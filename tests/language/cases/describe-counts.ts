// What the labelled sentences hold, as a table: counts, not shares, so that small ones are seen as such.

import type { SentenceCase } from './read-cases.ts'

const entityTypes = ['person', 'organization', 'product', 'place', 'event']
const numberKinds = ['cardinal', 'money', 'percent', 'ordinal', 'date', 'fraction', 'multiple', 'weekday', 'time']
const rows = [
  'sentences',
  'worth checking',
  'with nothing to find',
  'articles of several sentences',
  ...entityTypes,
  ...numberKinds,
  'statements',
  'replies',
  'optional labels',
]

function countPart(cases: readonly SentenceCase[]): Map<string, number> {
  const all = cases.flatMap(({ entities, numbers, attributions }) => [
    ...entities.map(({ type, isOptional }) => ({ of: type as string, isOptional })),
    ...numbers.map(({ kind, isOptional }) => ({ of: kind as string, isOptional })),
    ...attributions.map(({ form, isOptional }) => ({ of: form === 'reply' ? 'replies' : 'statements', isOptional })),
  ])
  const required = all.filter(({ isOptional }) => !isOptional)
  return new Map([
    ...rows.map(row => [row, required.filter(({ of }) => of === row).length] as const),
    ['sentences', cases.length],
    ['worth checking', cases.filter(({ isWorthChecking }) => isWorthChecking).length],
    [
      'with nothing to find',
      cases.filter(
        ({ entities, numbers, attributions }) => entities.length + numbers.length + attributions.length === 0,
      ).length,
    ],
    ['articles of several sentences', new Set(cases.map(({ group }) => group).filter(group => group !== null)).size],
    ['optional labels', all.length - required.length],
  ])
}

/** A Markdown table: a column for each part that is given, in its order; optional labels are counted in their own row only. */
export function describeCounts(
  parts: readonly { readonly name: string; readonly cases: readonly SentenceCase[] }[],
): string {
  const counts = parts.map(({ cases }) => countPart(cases))
  return [
    `| | ${parts.map(({ name }) => name).join(' | ')} |`,
    `|---|${'---:|'.repeat(parts.length)}`,
    ...rows.map(row => `| ${row} | ${counts.map(count => count.get(row)).join(' | ')} |`),
  ].join('\n')
}
