// The tools that count, weigh and choose, on small reports of the shapes they read.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findFirstLoad, hasCompromise } from './first-load.mjs'
import { freePort } from './free-port.mjs'
import { isNodeSupported, projectFolder } from './node-version.mjs'
import { lineAt, withoutComments } from './source-files.mjs'
import { countPlaywright, countRun, countVitest } from './test-counts.mjs'

describe('counting tests', () => {
  const vitestReport = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  const playwrightReport = {
    stats: { expected: 4, unexpected: 1, skipped: 2, flaky: 1 },
    suites: [
      {
        title: 'reading.spec.ts',
        specs: [],
        suites: [{ title: 'rows', specs: [{ title: 'stay level', tests: [{ status: 'flaky' }] }] }],
      },
    ],
  }
  const write = (report: object) => {
    const folder = mkdtempSync(join(tmpdir(), 'hashiya-counts-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report))
    return join(folder, 'report.json')
  }
  const clean = { ...vitestReport, numFailedTests: 0, testResults: [] }

  it('counts a file that does not load as one failure beside the failed tests', () => {
    expect(countVitest(vitestReport)).toEqual({ passed: 3, failed: 2, skipped: 2, flaky: [] })
  })

  it('counts what passed at the second try as passed, and names it', () => {
    expect(countPlaywright(playwrightReport)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 2,
      flaky: ['reading.spec.ts › rows › stay level'],
    })
  })

  it('takes the counts of a run that went well as they are', () => {
    expect(countRun(write(clean), 0, countVitest)).toEqual({ passed: 3, failed: 0, skipped: 2, flaky: [] })
  })

  it('counts one failure for a run that fails outside of its tests, leaves no report or runs no test', () => {
    expect(countRun(write(clean), 1, countVitest)).toMatchObject({ passed: 3, failed: 1 })
    expect(countRun('/nowhere/report.json', 0, countVitest)).toMatchObject({ passed: 0, failed: 1 })
    expect(countRun(write({ ...clean, numPassedTests: 0 }), 0, countVitest)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('the first load', () => {
  const manifest = {
    'src/app/main.tsx': {
      file: 'assets/main.js',
      isEntry: true,
      imports: ['_react.js'],
      dynamicImports: ['src/ui/exchange/Import.tsx'],
      css: ['assets/main.css'],
    },
    '_react.js': { file: 'assets/react.js', imports: ['src/app/main.tsx'] },
    'src/ui/exchange/Import.tsx': { file: 'assets/import.js', imports: ['_react.js'], css: ['assets/import.css'] },
  }

  it('is the entry and all it imports statically, round in circles too, and nothing that comes later', () => {
    expect(findFirstLoad(manifest)).toEqual({
      scripts: ['assets/main.js', 'assets/react.js'],
      styles: ['assets/main.css'],
    })
  })

  it('cannot be read from a manifest without an entry', () => expect(() => findFirstLoad({})).toThrow('names no entry'))

  it.each(['one', 'two', 'three'])('knows compromise in its size %s by the names of its methods', size => {
    expect(
      hasCompromise(
        readFileSync(`${projectFolder}node_modules/compromise/builds/${size}/compromise-${size}.mjs`, 'utf8'),
      ),
    ).toBe(true)
    expect(hasCompromise('a compromise was reached')).toBe(false)
  })
})

describe('starting', () => {
  it('knows which Node can build the project', () => {
    expect(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'].filter(version => !isNodeSupported(version))).toEqual(
      [],
    )
    expect(['18.20.0', '20.18.9', '21.7.0', '22.11.0'].filter(isNodeSupported)).toEqual([])
  })

  it('passes over a port that somebody else listens on', async () => {
    const first = await freePort(45_000)
    const server = createServer()
    await new Promise<void>(resolve => server.listen(first, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    expect(await freePort(first)).toBeGreaterThan(first)
  })
})

describe('reading source', () => {
  it('blanks comments, keeps strings and line numbers', () => {
    const code = "const a = 'https://example.org' // why\n/* t('x')\n */ const b = `// ${a}`\n"
    const read = withoutComments(code)
    expect(read).toContain('https://example.org')
    expect(read).toContain('`// ${a}`')
    expect(read).not.toMatch(/why|t\('x'\)/)
    expect(lineAt(read, read.indexOf('const b'))).toBe(3)
  })
})
