// Adds up what the long tests counted, part by part, and writes it where `npm run test:long` reads it.

import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

interface Part {
  passed: number
  failed: number
  seconds: number
  readonly figures: Record<string, number>
}

export default class FiguresReporter implements Reporter { // oxlint-disable-line import/no-default-export
  readonly #parts = new Map<string, Part>()
  readonly #failures: string[] = []
  readonly #file: string | undefined

  constructor({ file }: { file?: string }) {
    this.#file = file
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const part = this.#part(test.location.file.replace(/^.*[\\/]|\.spec\.ts$/g, ''))
    if (result.status === 'passed') part.passed++
    else if (result.status !== 'skipped') {
      part.failed++
      this.#failures.push(`${test.title}\n    ${result.error?.message?.split('\n').slice(0, 14).join('\n    ') ?? result.status}`)
    }
    part.seconds += result.duration / 1_000
    for (const { type, description } of result.annotations)
      if (type.startsWith('figures:')) for (const [name, value] of Object.entries(JSON.parse(description ?? '{}') as Record<string, number>)) part.figures[name] = (part.figures[name] ?? 0) + value
  }

  onEnd(): void {
    const report = { parts: Object.fromEntries(this.#parts), failures: this.#failures }
    if (this.#file) writeFileSync(this.#file, JSON.stringify(report))
    else console.log(`\n${JSON.stringify(report, null, 2)}`)
  }

  #part(name: string): Part {
    const known = this.#parts.get(name) ?? { passed: 0, failed: 0, seconds: 0, figures: {} }
    this.#parts.set(name, known)
    return known
  }
}
