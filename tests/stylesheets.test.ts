// The style sheets hold for both directions of reading, and marks leave the letters joined.
import { describe, expect, it } from 'vitest'
import { readFiles } from './tools/source-files.mjs'
import { findBrokenLetters, findPhysicalDirections, findPhysicalScriptStyles } from './tools/style-faults.ts'

const sheets = readFiles('src', ['.css'])
const sheet = (text: string) => ({ path: 'ui/reader/Row.module.css', text })

describe('style sheets', () => {
  it('are read', () => expect(sheets.length).toBeGreaterThan(0))

  it('name no physical side, so that a mirrored page needs no second sheet', () => {
    expect(sheets.flatMap(findPhysicalDirections)).toEqual([])
    expect(readFiles('src', ['.tsx']).flatMap(findPhysicalScriptStyles)).toEqual([])
  })

  it.each([
    'margin-left: 1rem',
    'padding-right: 0',
    'scroll-margin-left: 1px',
    'border-left: 1px solid',
    'border-right-color: red',
    'border-top-left-radius: 2px',
    'left: 0',
    'right: auto',
    'text-align: left',
    'float: right',
    'background-position: top right',
    'margin: 0 1rem 0 2rem',
    'inset: 0 auto auto calc(1px + 2px)',
  ])('are caught at %s', declaration =>
    expect(findPhysicalDirections(sheet(`.row { color: red; ${declaration}; }`))).toHaveLength(1),
  )

  it.each([
    'margin-inline-start: 1rem',
    'inset-inline: 0',
    'text-align: start',
    'border-start-start-radius: 2px',
    'margin: 0 auto',
    'padding: 0 1rem 2rem 1rem',
    'padding: 0 calc(1px + 2px) 1px calc(1px + 2px)',
    '--left: 2px',
    'left: 0; /* physical: coordinates of the screen */',
    'grid-area: left',
    'color: red /* left: 0 */',
  ])('may say %s', declaration => expect(findPhysicalDirections(sheet(`.row { ${declaration} }`))).toEqual([]))

  it('of components are held to the same', () => {
    expect(
      findPhysicalScriptStyles({
        path: 'ui/reader/Row.tsx',
        text: "<p style={{ marginLeft: 4, textAlign: 'right' }} />",
      }),
    ).toHaveLength(2)
  })
})

describe('marks', () => {
  it('leave letters joined and in their place', () => expect(sheets.flatMap(findBrokenLetters)).toEqual([]))

  it.each([
    '.mark { display: inline-block }',
    '.claimMark { display: inline-flex }',
    'p > mark:hover { unicode-bidi: isolate }',
    '[data-mark] { padding-inline: 2px }',
    '@media print { .highlight { border: 1px solid } }',
    '.row .mark, .chip { letter-spacing: 1px }',
  ])('are caught at %s', text => expect(findBrokenLetters(sheet(text))).toHaveLength(1))

  it.each([
    '.mark { background: yellow; text-decoration: underline wavy; padding: 0 }',
    '::highlight(claim) { background-color: gold }',
    '.markMenu { display: inline-flex }',
    '.mark .chip { display: inline-flex }',
    '.mark { display: inline-flex; /* not in the text: a sample in the key */ }',
  ])('may be painted by %s', text => expect(findBrokenLetters(sheet(text))).toEqual([]))
})
