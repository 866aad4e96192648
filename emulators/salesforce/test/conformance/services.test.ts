import { runConformance } from './run-conformance';

/**
 * Apex tests that an org passes too: `sf project deploy start -d emulators/salesforce/test/conformance/services/force-app` and run
 * them there. Each class names the pages that its cases are taken from.
 */
runConformance('services', 20);
