// Names of exported files: readable in both scripts, refused by no file system.
import { describe, expect, it } from 'vitest'
import { toFileName } from '../../src/state/exchange/to-file-name.ts'

const name = (original: string, rendering = '') => toFileName({ original, rendering }, '.hashiya.json')

describe('the name of an exported file', () => {
  it('keeps Arabic letters, and the joiner that keeps two of them apart', () => {
    expect(name('سباق العقول')).toBe('سباق العقول.hashiya.json')
    expect(name('می\u200Cروم')).toBe('می\u200Cروم.hashiya.json')
  })

  it('falls back on the rendering, then on the name of the tool', () => {
    expect(name('', 'A race for minds')).toBe('A race for minds.hashiya.json')
    expect(name(' ', '...')).toBe('hashiya.hashiya.json')
  })

  it('takes out what file systems refuse, and controls that turn a name around', () => {
    expect(name('من يدفع؟ 50% / 60%: "أكثر"')).toBe('من يدفع؟ 50% 60% أكثر.hashiya.json')
    expect(name('report\u202Egnp.exe\u0000')).toBe('report gnp.exe.hashiya.json')
    expect(name('../../etc/passwd')).toBe('etc passwd.hashiya.json')
  })

  it('cuts a long title at a word', () => {
    const long = name('كلمة '.repeat(40))
    expect(long.length).toBeLessThanOrEqual(80 + '.hashiya.json'.length)
    expect(long.endsWith('كلمة.hashiya.json')).toBe(true)
  })

  it('cuts a title without spaces between code points', () => {
    expect(name('😀'.repeat(100))).toBe('😀'.repeat(80) + '.hashiya.json')
  })
})
