// Every rule of the suggesters is told in words of its own, in both languages of the interface.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../tools/node-version.mjs'
import { readFiles } from '../../tools/source-files.mjs'

const sources = readFiles('src/language', ['.ts'])
const matches = (pattern: RegExp) => sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(match => match[1]!))

/** Rules that stand whole in the code, those that finders of names write without their family, and ways to name a source. */
const rules = new Set([
  ...matches(/'((?:entity|number|source|claim)\.[a-zA-Z-]+)'/g),
  ...matches(/\brule: '([a-z-]+)'/g).map(rule => `entity.${rule}`),
  ...[
    'named_person',
    'named_organisation',
    'named_outlet',
    'document',
    'role_only',
    'anonymous_single',
    'anonymous_multiple',
    'collective_vague',
  ].map(naming => `source.${naming}`),
  ...[
    'money',
    'percent',
    'digits',
    'date',
    'weekday',
    'time',
    'range',
    'words',
    'figures',
    'fraction',
    'relative-date',
    'ordinal',
    'multiple',
    'vague',
    'dual',
    'one',
  ].map(rule => `number.${rule}`),
])

describe.each(['ar', 'en'])('in the interface in %s', language => {
  const { reason } = JSON.parse(readFileSync(join(projectFolder, `locales/${language}/suggestions.json`), 'utf8')) as {
    reason: Record<string, Record<string, string>>
  }

  it('each rule has words of its own', () => {
    expect(rules.size).toBeGreaterThan(60)
    expect([...rules].filter(rule => !reason[rule.split('.')[0]!]?.[rule.split('.')[1]!])).toEqual([])
  })
})
