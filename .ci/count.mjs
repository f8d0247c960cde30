// Adds up jest's results. Tells everything that is not a passed test, then `N passed, N failed` as the last line; a suite that could not
// run, a run without a result or without tests, and a test that was left out count as failures.
import { readFileSync } from 'node:fs';

let passed = 0;
const failures = [];

for (const file of process.argv.slice(2)) {
  const result = read(file);
  if (!result) continue;
  passed += result.numPassedTests;
  if (result.numPassedTests === 0) failures.push(`${file}: no test passed`);
  if (!result.success && !result.testResults.some(failed)) failures.push(`${file}: the run failed`);
  for (const suite of result.testResults) failures.push(...failuresOf(suite));
}

for (const failure of failures) console.log(`not passed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    failures.push(`no result: ${error.message}`);
    return undefined;
  }
}

function failed(suite) {
  return failuresOf(suite).length > 0;
}

/** Titles of the tests of a suite that did not pass, or the suite itself where it could not run. */
function failuresOf(suite) {
  const bad = suite.assertionResults.filter(({ status }) => status !== 'passed').map(({ status, fullName }) => `${status}: ${fullName}`);
  if (bad.length === 0 && suite.status === 'failed') bad.push('the suite did not run');
  return bad.map((what) => `${suite.name}: ${what}`);
}
