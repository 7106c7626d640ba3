// Reads JSON without building it: where it goes wrong, and which parts of it are whole. For a file that the engine's
// own parser refuses, since every engine words the place of a fault in its own way or not at all.

export interface JsonScan {
  /** Offset (UTF-16) of the first character that cannot stand there, or the end where the text breaks off; null when it is JSON. */
  readonly fault: number | null
  /** Whether the text is sound as far as it goes. */
  readonly isCutOff: boolean
  readonly depth: number
  /** Members of the outermost object that are whole, as they are written. */
  readonly members: ReadonlyMap<string, string>
  /** Elements of its array `records` that are whole, as they are written. */
  readonly records: readonly string[]
}

const whitespace = /[ \t\n\r]*/y
const text = String.raw`"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"`
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE])`
const token = new RegExp(`[{}[\\],:]|${text}|${number}|true|false|null`, 'y')
/** A token that only the end of the text keeps from being whole. */
const cutToken = new RegExp(
  String.raw`(?:"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*(?:\\(?:u[0-9a-fA-F]{0,3})?)?|-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?)?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$`,
  'y',
)

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing'
interface Container {
  readonly isObject: boolean
  /** The member that is being read. */
  name: string
  start: number
}

/** Linear. */
export function scanJson(source: string): JsonScan {
  const scanner = new JsonScanner(source)
  return scanner.scan()
}

class JsonScanner {
  private readonly source: string
  private readonly stack: Container[] = []
  private readonly members = new Map<string, string>()
  private readonly records: string[] = []
  private expected: Expected = 'value'
  private depth = 0
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  scan(): JsonScan {
    for (;;) {
      this.at = endOf(whitespace, this.source, this.at) ?? this.at
      const end = endOf(token, this.source, this.at)
      const isEnd = this.at === this.source.length
      if (isEnd && this.expected === 'nothing') return this.result(null, false)
      if (end === null)
        return this.result(
          this.at,
          isEnd || (this.expected !== 'nothing' && endOf(cutToken, this.source, this.at) !== null),
        )
      if (!this.take(this.source.slice(this.at, end), end)) return this.result(this.at, false)
      this.at = end
    }
  }

  private result(fault: number | null, isCutOff: boolean): JsonScan {
    const { depth, members, records } = this
    return { fault: isCutOff ? this.source.length : fault, isCutOff, depth, members, records }
  }

  /** One token in its place; false when it cannot stand there. */
  private take(found: string, end: number): boolean {
    const { expected } = this
    const top = this.stack.at(-1)
    if (found === '}' || found === ']') {
      if (!top || top.isObject !== (found === '}') || !expected.endsWith('-or-end')) return false
      this.stack.pop()
      return this.finishValue(end)
    }
    if (found === ',') {
      if (!top || expected !== 'comma-or-end') return false
      this.expected = top.isObject ? 'name' : 'value'
      return true
    }
    if (found === ':') {
      if (expected !== 'colon') return false
      this.expected = 'value'
      return true
    }
    if (expected === 'name' || expected === 'name-or-end') {
      if (!found.startsWith('"')) return false
      top!.name = JSON.parse(found) as string
      this.expected = 'colon'
      return true
    }
    if (expected !== 'value' && expected !== 'value-or-end') return false
    if (top) top.start = this.at
    if (found !== '{' && found !== '[') return this.finishValue(end)
    this.stack.push({ isObject: found === '{', name: '', start: end })
    this.depth = Math.max(this.depth, this.stack.length)
    this.expected = found === '{' ? 'name-or-end' : 'value-or-end'
    return true
  }

  /** A value ended at `end`: keeps it when it is a member of the file or one of its records. */
  private finishValue(end: number): true {
    const [file, list] = this.stack
    this.expected = this.stack.length === 0 ? 'nothing' : 'comma-or-end'
    if (this.stack.length === 1 && file!.isObject) this.members.set(file!.name, this.source.slice(file!.start, end))
    else if (this.stack.length === 2 && file!.isObject && file!.name === 'records' && !list!.isObject)
      this.records.push(this.source.slice(list!.start, end))
    return true
  }
}

function endOf(pattern: RegExp, source: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : null
}
