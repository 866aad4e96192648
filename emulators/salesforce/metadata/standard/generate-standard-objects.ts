/**
 * Writes names, types, nullability and relationships of standard objects, out of apex-ls' `sobject-types` jar (union of all features, API
 * 65) and jsforce's standard schema (what a plain org describes): `standard-objects.json` has those of an ordinary org,
 * `optional-objects.jsonl` all others, one a line, which an org has when the project names them.
 *
 * Run: `node --import tsx emulators/salesforce/metadata/standard/generate-standard-objects.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JAR_FOLDER, readJar } from '../../types/class-file';
import { planOptionalObject, planStandardObject } from './plan-standard-object';
import { readDefaultShapes } from './read-default-shape';
import { type JarShape, readJarShape } from './read-jar-shape';

const ROOT = resolve(__dirname, '..', '..', '..', '..');
const SCHEMA = 'node_modules/@jsforce/jsforce-node/lib/types/standard-schema.d.ts';

/** Objects of optional features and newer releases, beside those of the default shape. */
const ALSO = new Set(
    `Quote QuoteLineItem QuoteDocument CurrencyType DatedConversionRate OpportunityLineItemSchedule OpportunitySplit
    OpportunitySplitType OpportunityTeamMember AccountTeamMember AccountContactRelation Territory2 Territory2Model Territory2Type
    UserTerritory2Association ObjectTerritory2Association Network NetworkMember BatchApexErrorEvent ContactPointEmail
    ContactPointPhone ContactPointAddress OperatingHours WorkType WorkOrder WorkOrderLineItem PermissionSetGroup
    PermissionSetGroupComponent PermissionSetLicense PermissionSetLicenseAssign MutingPermissionSet OrderAction
    ApexTestSuite FlowDefinitionView FlowVersionView UserAppInfo EventBusSubscriber LogoutEventStream
    LoginEventStream QuoteShare Product2History PlatformEventUsageMetric`.split(/\s+/),
);
/** Views and helper types of the jar and of the API that hold no records of their own. */
const NEVER = new Set(['AggregateResult', 'Address', 'Location']);

const shapes = readDefaultShapes(readFileSync(join(ROOT, SCHEMA), 'utf8'));
const all = readJar(join(ROOT, JAR_FOLDER, 'sobject-types-65.0.0.jar')).flatMap((file) => readJarShape(file) ?? []);
const included = new Map<string, JarShape>(
    all
        .filter(({ name }) => (shapes.has(name) || ALSO.has(name)) && !NEVER.has(name) && name !== 'Name')
        .map((shape) => [shape.name, shape]),
);
const lines = [...included.keys()]
    .sort()
    .map(
        (name) =>
            `${JSON.stringify(name)}: ${JSON.stringify(planStandardObject(included.get(name)!, shapes.get(name), included))}`,
    );
writeFileSync(join(__dirname, 'standard-objects.json'), `{\n${lines.join(',\n')}\n}\n`);
const every = new Map(all.filter(({ name }) => !NEVER.has(name)).map((shape) => [shape.name, shape]));
const others = [...every.values()]
    .filter(({ name }) => !included.has(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((shape) => `${shape.name} ${JSON.stringify(planOptionalObject(shape, included, every))}\n`);
writeFileSync(join(__dirname, 'optional-objects.jsonl'), others.join(''));
process.stdout.write(`${lines.length} standard objects written, ${others.length} optional ones\n`);
