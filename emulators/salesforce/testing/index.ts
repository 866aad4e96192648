export { findCacheFolder } from './cache-folder';
export { measureCoverage, totalPercent, uncoveredTriggers, type UnitCoverage } from './coverage';
export { findTests, type TestClass } from './find-tests';
export { prepareProject, type PreparedProject } from './prepare-project';
export { printLcov } from './print-lcov';
export { runTests, type TestRunOptions } from './run-tests';
export type { TestOutcome, TestResult, TestRunReport } from './test-result';
export { testProject, type TestProjectOptions, type TestProjectOutcome } from './test-project';
export { testProjectInParallel, type ParallelOptions } from './parallel/test-in-parallel';
