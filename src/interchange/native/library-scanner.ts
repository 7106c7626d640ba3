// Finds the articles in the file of a library without reading them: where each begins and ends, byte by byte, so that
// a file of any size is looked through in pieces. Whether an article is sound is for `parseNative` to say.

import type { PlaceInText } from './place-in-text.ts'

/** Bytes from the beginning of the file, half open. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

export interface ScannedLibrary {
  /** Members of the outermost object that are no lists or objects. */
  readonly members: ReadonlyMap<string, unknown>
  readonly articles: readonly ByteRange[]
  /** What was begun and not ended, where the file breaks off inside an article. */
  readonly partial: ByteRange | null
  /** Where the file breaks off, or where it stops being JSON; null when it is whole. */
  readonly fault: ({ readonly code: 'truncated' | 'not-json' } & PlaceInText) | null
}

const quote = 0x22,
  backslash = 0x5c,
  comma = 0x2c,
  newline = 0x0a
const openBrace = 0x7b,
  closeBrace = 0x7d,
  openBracket = 0x5b,
  closeBracket = 0x5d
/** Members of the file itself are short. */
const longestMember = 1_000

export class LibraryScanner {
  private readonly members = new Map<string, unknown>()
  private readonly articles: ByteRange[] = []
  /** What closes the containers that are open. */
  private readonly closers: number[] = []
  private isInString = false
  private isEscaped = false
  private isInArticles = false
  private isEnded = false
  /** The member of the outermost object that is being read, as far as it is no list or object. */
  private member: number[] = []
  private articleStart = -1
  private at = 0
  private line = 1
  private column = 1
  private faultAt: PlaceInText | null = null

  /** The next bytes of the file. Linear; after a fault nothing more is looked at. */
  push(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length && !this.faultAt; i++) {
      const byte = bytes[i]!
      // A byte order mark is no part of the text.
      if (!(this.at < 3 && byte >= 0xbb && this.closers.length === 0)) this.take(byte)
      this.at++
      if (byte === newline) {
        this.line++
        this.column = 1
      } else if ((byte & 0xc0) !== 0x80) this.column++
    }
  }

  /** What was found, when there are no more bytes. */
  end(): ScannedLibrary {
    const { members, articles, line, column } = this
    const isCutOff = !this.faultAt && !this.isEnded
    return {
      members,
      articles,
      partial: this.articleStart >= 0 ? { start: this.articleStart, end: this.at } : null,
      fault: this.faultAt
        ? { code: 'not-json', ...this.faultAt }
        : isCutOff
          ? { code: 'truncated', line, column }
          : null,
    }
  }

  private take(byte: number): void {
    const depth = this.closers.length
    if (this.isInString) {
      if (depth === 1) this.note(byte)
      if (this.isEscaped) this.isEscaped = false
      else if (byte === backslash) this.isEscaped = true
      else if (byte === quote) this.isInString = false
      return
    }
    if (byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09) return
    // A disk that was full leaves zeros at the end.
    if (byte === 0) return
    if (this.isEnded || (depth === 0 && byte !== openBrace)) return this.fail()
    const isListed = this.isInArticles && depth === 2
    if (isListed && (byte === comma || byte === closeBracket)) this.endArticle()
    if (isListed && byte !== comma && byte !== closeBracket && this.articleStart < 0) this.articleStart = this.at
    if (byte === quote) this.isInString = true
    else if (byte === openBrace || byte === openBracket) return this.open(byte)
    else if (byte === closeBrace || byte === closeBracket) return this.close(byte)
    if (depth === 1 && byte === comma) this.endMember()
    else if (depth === 1) this.note(byte)
  }

  private open(byte: number): void {
    if (this.closers.length === 1) {
      const isList = byte === openBracket && this.text().replace(/\s/g, '') === '"articles":'
      this.isInArticles = isList
      this.member = []
    }
    this.closers.push(byte === openBrace ? closeBrace : closeBracket)
  }

  private close(byte: number): void {
    if (this.closers.pop() !== byte) return this.fail()
    const depth = this.closers.length
    if (depth === 2 && this.isInArticles) this.endArticle(this.at + 1)
    if (depth === 1) this.isInArticles = false
    if (depth === 0) {
      this.endMember()
      this.isEnded = true
    }
  }

  private endArticle(end = this.at): void {
    if (this.articleStart >= 0) this.articles.push({ start: this.articleStart, end })
    this.articleStart = -1
  }

  private endMember(): void {
    const text = this.text()
    this.member = []
    try {
      for (const [name, value] of Object.entries(JSON.parse(`{${text}}`) as object)) this.members.set(name, value)
    } catch {
      return
    }
  }

  private note(byte: number): void {
    if (this.member.length < longestMember) this.member.push(byte)
  }

  private text(): string {
    return new TextDecoder().decode(new Uint8Array(this.member))
  }

  private fail(): void {
    this.faultAt = { line: this.line, column: this.column }
  }
}
