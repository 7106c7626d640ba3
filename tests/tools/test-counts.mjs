// Reads how many tests passed, failed and were skipped from what the test runners wrote as JSON.
// Knows nothing of processes; a runner that failed without naming a test counts as one failure.
import { existsSync, readFileSync } from 'node:fs'

/** Counts of a vitest JSON report; a file that could not be loaded counts as one failure. */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: [],
  }
}

/** Counts of a Playwright JSON report; what passed at the second try is passed, and named in `flaky`. */
export function countPlaywright(report) {
  const { expected, unexpected, skipped, flaky } = report.stats
  return { passed: expected + flaky, failed: unexpected, skipped, flaky: flakyTitles(report.suites ?? []) }
}

function flakyTitles(suites, above = []) {
  return suites.flatMap(suite => {
    const path = [...above, suite.title]
    const here = (suite.specs ?? []).filter(spec => spec.tests.some(test => test.status === 'flaky'))
    return [...here.map(spec => [...path, spec.title].join(' › ')), ...flakyTitles(suite.suites ?? [], path)]
  })
}

/**
 * The counts of a run, from its report file and exit code. A run without a report, one that failed
 * though no test did (an error outside of tests, a time limit) and one that ran no test count as one failure.
 */
export function countRun(reportFile, exitCode, count) {
  const counts = existsSync(reportFile)
    ? count(JSON.parse(readFileSync(reportFile, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0, flaky: [] }
  const hasHiddenFailure = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0)
  return hasHiddenFailure ? { ...counts, failed: 1 } : counts
}
