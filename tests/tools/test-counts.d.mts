export interface TestCounts {
  passed: number
  failed: number
  skipped: number
  flaky: string[]
}
export function countVitest(report: object): TestCounts
export function countPlaywright(report: object): TestCounts
export function countRun(reportFile: string, exitCode: number, count: (report: object) => TestCounts): TestCounts
