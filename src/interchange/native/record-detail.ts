// What exactly is amiss in a record, as a value: the interface has the words for it.

import type { $ZodIssue } from 'zod/v4/core'

export type RecordDetail =
  /** `field`: the way to it from the record, with slashes between; `expected`: a type of JSON. */
  | { readonly code: 'missing' | 'not-of-type'; readonly field: string; readonly expected: string }
  /** Values as JSON has them, with commas between. */
  | { readonly code: 'not-one-of'; readonly field: string; readonly values: string }
  | { readonly code: 'not-of-form'; readonly field: string; readonly form: string }
  | { readonly code: 'less-than' | 'more-than'; readonly field: string; readonly bound: number }
  /** Names of fields that nobody knows. */
  | { readonly code: 'unknown-fields'; readonly names: string }
  | { readonly code: 'of-no-kind' | 'invalid' | 'names-no-segment' }
  /** Where the words of an anchor were found: UTF-16 offsets into their segment. */
  | { readonly code: 'stands-at'; readonly start: number; readonly end: number }
  | { readonly code: 'no-such-record' | 'no-such-segment' | 'on-other-side' | 'aligned-already'; readonly id: string }

/** What the schema found; what stands in the file is not repeated in it. Wants issues that report their input. */
export function detailOfIssue(issue: $ZodIssue): RecordDetail {
  const field = issue.path.join('/')
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined ? 'missing' : 'not-of-type', field, expected: issue.expected }
    case 'invalid_value':
      return { code: 'not-one-of', field, values: jsonList(issue.values) }
    case 'invalid_format':
      return { code: 'not-of-form', field, form: issue.pattern ?? issue.format }
    case 'too_small':
      return { code: 'less-than', field, bound: Number(issue.minimum) }
    case 'too_big':
      return { code: 'more-than', field, bound: Number(issue.maximum) }
    case 'unrecognized_keys':
      return { code: 'unknown-fields', names: jsonList(issue.keys) }
    case 'invalid_union':
      return { code: 'of-no-kind' }
    default:
      return { code: 'invalid' }
  }
}

const jsonList = (values: readonly unknown[]): string => values.map(value => JSON.stringify(value)).join(', ')
