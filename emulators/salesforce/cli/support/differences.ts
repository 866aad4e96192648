/** Where the emulator differs from an org on purpose, or for now. The support page prints this list. */
export interface Difference {
    readonly area:
        | 'Limits'
        | 'Jobs'
        | 'Events'
        | 'Tests'
        | 'Overlap'
        | 'Data'
        | 'Search'
        | 'Sharing'
        | 'Formulas'
        | 'Callouts'
        | 'Texts';
    readonly what: string;
    readonly why: string;
}

export const differences: readonly Difference[] = [
    {
        area: 'Limits',
        what: 'CPU time is counted, not measured: 1,000 executed statements are one millisecond.',
        why: 'The same code fails at the same place on every machine.',
    },
    {
        area: 'Limits',
        what: 'Heap is the size of the largest collection with all that it holds, measured when it reaches 1,024 items and whenever it doubles: 8 bytes for a reference or number, 16 and its fields for an object, a string its length. `Limits.getHeapSize()` is that, or what static variables hold when that is more. What only local variables hold is not counted.',
        why: 'JavaScript does not tell what local variables hold. So the figure is a lower bound: code that fails here for heap fails in an org.',
    },
    {
        area: 'Limits',
        what: 'The stack holds 1,000 calls of methods, constructors and accessors, counted one by one; the next one ends the transaction with "Maximum stack depth reached: 1001", whatever the frames hold. Where JavaScript has less room (a runner started without `--stack-size`, methods with hundreds of variables), the same error comes earlier.',
        why: 'Orgs report 1001 (salesforcedictionary.com/errors/maximum-stack-depth-reached); whether they count initialisers is not documented.',
    },
    {
        area: 'Jobs',
        what: 'A batch that starts from a QueryLocator works on the records as they were at its start.',
        why: 'The records of one run stay the same, whatever its own steps change.',
    },
    {
        area: 'Jobs',
        what: 'Jobs that still wait are not saved with the store file.',
        why: 'Instances of classes are not written; the file holds records.',
    },
    {
        area: 'Jobs',
        what: 'A job whose finalizer fails is only noted in the debug log.',
        why: 'There is nobody to whom the platform’s e-mail would go.',
    },
    {
        area: 'Events',
        what: 'The delay before a retried event doubles from five seconds.',
        why: 'The platform does not publish its own.',
    },
    {
        area: 'Events',
        what: 'Several triggers of one event run in the order of their names.',
        why: 'The platform leaves the order open; tests need one.',
    },
    {
        area: 'Tests',
        what: 'Each test starts with the same ids, clock and random numbers, and its clock moves with the statements it executes.',
        why: 'Two runs give the same report.',
    },
    {
        area: 'Tests',
        what: 'stopTest runs what was enqueued since startTest; of what those jobs enqueue only chained Queueables with a stack depth run.',
        why: 'The platform documents it so for chained Queueables; it leaves the rest open.',
    },
    {
        area: 'Overlap',
        what: 'Another transaction overtakes only where the outer one has nothing uncommitted, and ends before it goes on.',
        why: 'One thread executes Apex. Two transactions that both hold uncommitted work cannot be shown; row locks are tested with SELECT … FOR UPDATE.',
    },
    {
        area: 'Data',
        what: 'Record ids are the key prefix and a sequence number.',
        why: 'The same inputs give the same ids.',
    },
    {
        area: 'Data',
        what: 'Rows without ORDER BY come in the order in which they were inserted.',
        why: 'The platform leaves the order open.',
    },
    {
        area: 'Search',
        what: 'SOSL compares words as they are written, in all text fields of the stored records, at once.',
        why: 'The index of the platform (its delay, word stems, synonyms, spelling) is not published. In tests only Test.setFixedSearchResults decides, as in an org.',
    },
    {
        area: 'Data',
        what: 'convertLead maps the standard fields of Salesforce Help; a mapping of custom fields that an admin made is not read. The texts of its refusals are those publicly known.',
        why: 'Other metadata than that of the project would be needed.',
    },
    {
        area: 'Data',
        what: 'convertCurrency() uses dated rates for opportunities, their products and their history, by the close date, and those of CurrencyType for everything else; FORMAT() uses the locale data of Node.js.',
        why: 'Which field dates an amount is documented for these objects only.',
    },
    {
        area: 'Data',
        what: 'More than 200 rows of a sub-query are refused as a list of the relationship, not as a list of getSObjects().',
        why: 'The limit is documented for the relationship; code that walks getSObjects() in the head of a loop runs on both.',
    },
    {
        area: 'Data',
        what: 'Who may modify all records of an object may change a locked one (Approval.lock); nobody else. Locks are not saved with the store file.',
        why: 'There are no approval processes, which would own the lock: Approval.process is refused by name.',
    },
    {
        area: 'Sharing',
        what: 'Records are seen by owner, queue, share row, master and View All; role hierarchy, sharing rules and teams do not count.',
        why: 'An org without roles and rules behaves so; both belong to a later slice.',
    },
    {
        area: 'Formulas',
        what: 'Formula and roll-up fields are computed when they are read. A change of a detail record neither updates its master nor runs the triggers and rules of the master.',
        why: 'Nothing stored can be out of date. A trigger that only waits for a roll-up to change does not run.',
    },
    {
        area: 'Formulas',
        what: 'A comparison (`<`, `>`, `<=`, `>=`) with a blank is false and two blanks are equal. HYPERLINK, IMAGE and BR give HTML.',
        why: 'Salesforce Help says no more than that blanks make arithmetic blank. [model] no page found',
    },
    {
        area: 'Formulas',
        what: 'A validation rule without an answer (division by zero) stops the run by name.',
        why: '[model] no page found',
    },
    {
        area: 'Callouts',
        what: 'The secrets of credentials are given to the emulator; the browser consent of an OAuth principal is not shown.',
        why: 'There is no identity provider to show it.',
    },
    {
        area: 'Texts',
        what: 'The texts of some rare errors (an OAuth refusal, invalid savepoints, a duplicate signature) follow what is publicly known of them.',
        why: 'None was compared with a live org.',
    },
];
