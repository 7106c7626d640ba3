// Finds in style sheets what would break a page that is read from right to left, or letters that join.
// Reads text, no browser. A line with `/* physical: reason */` or `/* not in the text: reason */` is let through.
import { lineAt, type SourceFile } from './source-files.mjs'

const sides = '(left|right)'
const physicalProperty = new RegExp(
  `(?<![\\w-])((scroll-)?(margin|padding)-${sides}|border-${sides}(-(width|style|color))?|border-(top|bottom)-${sides}-radius|${sides})\\s*:`,
  'g',
)
const physicalValue = new RegExp(
  `(?<![\\w-])(text-align(-last)?|float|clear|caption-side|background-position(-x)?)\\s*:[^;}]*(?<![\\w-])${sides}(?![\\w-])`,
  'g',
)
/** Four values go clockwise from the top: the second is the right side, the fourth the left. */
const fourValues =
  /(?<![\w-])((?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))\s*:\s*((?:(?:[^\s;()}]|\([^()]*\))+\s+){3}(?:[^\s;()}]|\([^()]*\))+)\s*[;}]/g
const scriptStyle = /\b((margin|padding|border)(Left|Right)\w*|textAlign\s*:\s*['"](left|right)['"])/g

/** Physical directions in a style sheet, as sentences with their place. */
export function findPhysicalDirections({ path, text }: SourceFile): string[] {
  const code = blankComments(text)
  const sideways = [...code.matchAll(fourValues)].filter(([, , values]) => {
    const [, right, , left] = values!.trim().split(/\s+(?![^(]*\))/)
    return right !== left
  })
  const matches = [...code.matchAll(physicalProperty), ...code.matchAll(physicalValue), ...sideways]
  return matches.filter(match => !isExcused(text, match.index, 'physical:')).map(match => place(path, text, match))
}

/** Physical directions in styles that a component writes itself. */
export function findPhysicalScriptStyles({ path, text }: SourceFile): string[] {
  return [...text.matchAll(scriptStyle)]
    .filter(match => !isExcused(text, match.index, 'physical:'))
    .map(match => place(path, text, match))
}

/** A rule is about marks when a word of its selector says so: `.mark`, `.claimMark`, `::highlight(claim)`, `[data-mark]`. */
const wordsOfMarks = new Set(['mark', 'marks', 'marked', 'highlight', 'highlights', 'annotation', 'painted'])
const rule = /([^{};]+)\{([^{}]*)\}/g
const breaksLetters =
  /(?<![\w-])(display\s*:\s*(inline-(block|flex|grid|table)|table-cell)|unicode-bidi\s*:\s*(isolate|isolate-override|plaintext|embed)|direction\s*:|(padding|margin|border|letter-spacing)[\w-]*\s*:(?!\s*(0\s*($|;)|none)))/g

/** Declarations on marks that take letters apart or push them along. */
export function findBrokenLetters({ path, text }: SourceFile): string[] {
  const code = blankComments(text)
  return [...code.matchAll(rule)].flatMap(match => {
    const [whole, selector, body] = match
    if (!lastWordsOf(selector!).some(word => wordsOfMarks.has(word))) return []
    const bodyStart = match.index + whole!.length - body!.length - 1
    return [...body!.matchAll(breaksLetters)]
      .filter(found => !isExcused(text, bodyStart + found.index, 'not in the text:'))
      .map(found => `${path}:${lineAt(text, bodyStart + found.index)} ${selector!.trim()} { ${found[0]} }`)
  })
}

/** The words that name the thing itself: `.claimMark` is a mark, `.markMenu` is a menu. */
function lastWordsOf(selector: string): string[] {
  return selector.split(',').flatMap(one => {
    const subject =
      one
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? ''
    return [...subject.matchAll(/::?([\w-]+)|[.[#]?([\w-]+)/g)].map(([, pseudo, name]) => {
      const words = (pseudo ?? name ?? '')
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split('-')
      return words.at(-1) ?? ''
    })
  })
}

function blankComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
}

function isExcused(text: string, offset: number, excuse: string): boolean {
  const line = text.split('\n')[lineAt(text, offset) - 1] ?? ''
  return line.includes(`/* ${excuse} `)
}

function place(path: string, text: string, match: RegExpMatchArray & { index: number }): string {
  return `${path}:${lineAt(text, match.index)} ${match[0].trim()}`
}
