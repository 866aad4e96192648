export { measureCoverage, totalPercent, uncoveredTriggers, type UnitCoverage } from './coverage';
export { findTests, type TestClass } from './find-tests';
export { runTests, type TestRunOptions } from './run-tests';
export type { TestOutcome, TestResult, TestRunReport } from './test-result';
export { testProject, type TestProjectOptions } from './test-project';
