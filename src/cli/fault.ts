// What the command line can be told wrongly, with the words for it and the code it ends with.

/** `usage`: the command was written wrongly (2). `input`: what it reads is not what it can read (1). */
export class Fault extends Error {
  readonly kind: 'usage' | 'input'

  constructor(kind: 'usage' | 'input', message: string) {
    super(message)
    this.kind = kind
  }
}
