// The command line as a shell meets it: what it prints and with what it ends.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../tools/node-version.mjs'

const folder = mkdtempSync(join(tmpdir(), 'hashiya-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(args: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectFolder, 'src/cli/start.mjs'), ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  })
  return { status, stderr, lines: stdout.split('\n').slice(0, -1) }
}
const fileOf = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return name
}

describe('the command line in a shell', () => {
  it('answers each line of the input with a line of JSON, a byte order mark dropped', () => {
    const { status, lines } = run(['numbers', '--lang', 'en', '-'], '\ufeff$2B was paid\r\n\r\nNothing here\n')
    expect(status).toBe(0)
    expect(lines.map(line => JSON.parse(line) as unknown)).toEqual([
      [{ start: 0, end: 3, exact: '$2B', kind: 'money', value: 2e9, currency: 'USD' }],
      [],
      [],
    ])
  })

  it('scores pairs of names, and names the line that is no pair', () => {
    const { status, lines, stderr } = run([
      'names',
      fileOf('pairs.tsv', 'ميرا موراتي\tMira Murati\nميرا\nبرلين\tChicago\n'),
    ])
    expect(status).toBe(1)
    expect(stderr).toContain('line 2')
    expect(lines).toHaveLength(3)
    expect(Number(lines[0])).toBeGreaterThan(0.84)
    expect(lines[1]).toBe('null')
    expect(Number(lines[2])).toBeLessThan(0.6)
  })

  it('ends with 1 for a file that is not there or is no text, and says which', () => {
    expect(run(['claims', '--lang', 'ar', 'nowhere.txt'])).toMatchObject({
      status: 1,
      lines: [],
      stderr: expect.stringContaining('nowhere.txt'),
    })
    expect(run(['suggest', '--ar', fileOf('picture.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('UTF-8'),
    })
  })

  it('ends with 2 for a command that is written wrongly, and shows how it is written', () => {
    expect(run(['suggest', '--date', 'today'])).toMatchObject({
      status: 2,
      lines: [],
      stderr: expect.stringContaining('Usage'),
    })
  })
})
