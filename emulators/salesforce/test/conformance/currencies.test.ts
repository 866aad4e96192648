import { runConformance } from './run-conformance';

/** The same for an org with several currencies: deploy `currencies/force-app` to one and run the tests there. */
runConformance('currencies', 5, ['Orders', 'Quotes', 'MultiCurrency']);
