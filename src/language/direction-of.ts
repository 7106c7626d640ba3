// The direction a language is written in.

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'arz',
  'ary',
  'apc',
  'acm',
  'afb',
  'azb',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'khw',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'pnb',
  'prs',
  'ps',
  'sd',
  'sdh',
  'skr',
  'syr',
  'ug',
  'ur',
  'yi',
])
const rightToLeftScripts: ReadonlySet<string> = new Set([
  'arab',
  'hebr',
  'syrc',
  'thaa',
  'nkoo',
  'adlm',
  'rohg',
  'aran',
])

/** The direction of a BCP 47 tag: by its script where it names one (`ku-Arab`), else by its language. Unknown is `ltr`. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const [name, ...rest] = language.toLowerCase().split(/[-_]/)
  const script = rest.find(part => part.length === 4 && /^[a-z]+$/.test(part))
  return (script ? rightToLeftScripts.has(script) : rightToLeft.has(name!)) ? 'rtl' : 'ltr'
}
