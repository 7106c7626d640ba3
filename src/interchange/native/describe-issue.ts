// What the schema found amiss, in English, as the detail behind a code. The schema's own words are left out of the
// program for their size.

import type { $ZodRawIssue } from 'zod/v4/core'

/** One short sentence; what stands in the file is not repeated in it. */
export function describeIssue(issue: $ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `Missing: ${issue.expected}` : `Not of type ${issue.expected}`
    case 'invalid_value':
      return `Not one of ${issue.values.map(value => JSON.stringify(value)).join(', ')}`
    case 'invalid_format':
      return `Not of the form ${'pattern' in issue ? issue.pattern : issue.format}`
    case 'too_small':
      return `Less than ${issue.minimum}`
    case 'too_big':
      return `More than ${issue.maximum}`
    case 'unrecognized_keys':
      return `Unrecognized key ${issue.keys.map(key => JSON.stringify(key)).join(', ')}`
    case 'invalid_union':
      return 'None of the kinds'
    default:
      return 'Invalid'
  }
}
