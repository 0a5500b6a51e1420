/**
 * Prints `N passed, N failed` from the test runner's own report; exit code 1 if anything failed.
 * Its argument is the exit code of the test command. Runs on whatever Node the machine has.
 */
import { readFileSync } from 'node:fs'

let passed = 0
let failed = 0
let skipped = 0
try {
  const report = JSON.parse(readFileSync('test-results/report.json', 'utf8'))
  passed = report.numPassedTests
  skipped = report.numPendingTests + report.numTodoTests
  failed = report.numFailedTests
  // A file that fails before its first test has no failed test to count.
  for (const file of report.testResults)
    if (
      file.status === 'failed' &&
      !file.assertionResults.some(({ status }) => status === 'failed')
    )
      failed += 1
} catch (error) {
  console.log(`no test report: ${error instanceof Error ? error.message : String(error)}`)
}
// The run itself can fail beside its tests: npm ci, a set-up, an unhandled error.
if (process.argv[2] !== '0' && failed === 0) failed = 1
if (passed === 0 && failed === 0) failed = 1

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed ? 1 : 0
