import type { TypeRow } from './plan-type-row';

/** What the generated tables get wrong or miss, each with where the truth is written. Keyed by full name. */
export interface TypeCorrection {
    readonly methods?: readonly string[];
    readonly fields?: readonly string[];
    readonly constructors?: readonly string[];
    readonly extends?: string;
    readonly implements?: readonly string[];
    /** Members to take out, spelled as in the table. */
    readonly remove?: readonly string[];
    /** Enum constants in ordinal order; the tables sort most enums by name. */
    readonly constants?: readonly string[];
    readonly abstract?: boolean;
    /** Page or release that says so. */
    readonly source?: string;
}

/**
 * Types whose class file has a public constructor only because Java gives one to every class. The Apex Reference Guide lists
 * no constructor for them, and `new` on them is refused ("Type cannot be constructed").
 */
const NOT_CONSTRUCTIBLE = [
    'Assert',
    'Crypto',
    'Database',
    'Date',
    'Decimal',
    'EncodingUtil',
    'EventBus',
    'FeatureManagement',
    'Id',
    'JSON',
    'JSONGenerator',
    'JSONParser',
    'Limits',
    'Matcher',
    'Math',
    'Pattern',
    'Schema',
    'Search',
    'Security',
    'System',
    'Test',
    'Time',
    'TimeZone',
    'Type',
    'UserInfo',
    'UUID',
] as const;

const corrections: Record<string, TypeCorrection> = {
    QueueableDuplicateSignature: {
        methods: ['static QueueableDuplicateSignature.Builder Builder()'],
        source: 'Apex Developer Guide, "Detecting Duplicate Queueable Jobs": QueueableDuplicateSignature.Builder().addId(…).build()',
    },
    'ConnectApi.UserSettings': {
        remove: ['TimeZone timeZone'],
        fields: ['ConnectApi.TimeZone timeZone'],
        source: 'ConnectApi in Apex, "ConnectApi.UserSettings"',
    },
    Exception: {
        abstract: true,
        source: 'Apex Developer Guide, "Create Custom Exceptions": only extended, never constructed',
    },
    LoggingLevel: {
        constants: ['NONE', 'INTERNAL', 'FINEST', 'FINER', 'FINE', 'DEBUG', 'INFO', 'WARN', 'ERROR'],
        source: 'Apex Reference Guide, System.LoggingLevel and "Setting Debug Log Filters": levels from lowest to highest',
    },
    TriggerOperation: {
        constants: [
            'BEFORE_INSERT',
            'BEFORE_UPDATE',
            'BEFORE_DELETE',
            'AFTER_INSERT',
            'AFTER_UPDATE',
            'AFTER_DELETE',
            'AFTER_UNDELETE',
        ],
        source: 'Apex Reference Guide, System.TriggerOperation Enum',
    },
    JSONToken: {
        constants: [
            'NOT_AVAILABLE',
            'START_OBJECT',
            'END_OBJECT',
            'START_ARRAY',
            'END_ARRAY',
            'FIELD_NAME',
            'VALUE_EMBEDDED_OBJECT',
            'VALUE_STRING',
            'VALUE_NUMBER_INT',
            'VALUE_NUMBER_FLOAT',
            'VALUE_TRUE',
            'VALUE_FALSE',
            'VALUE_NULL',
        ],
        source: 'order of com.fasterxml.jackson.core.JsonToken, which the enum mirrors',
    },
    'Cache.OrgPartition': {
        extends: 'Cache.Partition',
        source: 'Apex Reference Guide, Cache.OrgPartition: "extends Cache.Partition"',
    },
    'Cache.SessionPartition': {
        extends: 'Cache.Partition',
        source: 'Apex Reference Guide, Cache.SessionPartition: "extends Cache.Partition"',
    },
    Quiddity: {
        constants: [
            'UNDEFINED',
            'ANONYMOUS',
            'AURA',
            'BATCH_ACS',
            'BATCH_APEX',
            'BATCH_CHUNK_PARALLEL',
            'BATCH_CHUNK_SERIAL',
            'BULK_API',
            'COMMERCE_INTEGRATION',
            'DISCOVERABLE_LOGIN',
            'FUNCTION_CALLBACK',
            'FUTURE',
            'INBOUND_EMAIL_SERVICE',
            'INVOCABLE_ACTION',
            'IOT',
            'PLATFORM_EVENT_PUBLISH_CALLBACK',
            'QUEUEABLE',
            'QUICK_ACTION',
            'REMOTE_ACTION',
            'REST',
            'RUNTEST_ASYNC',
            'RUNTEST_DEPLOY',
            'RUNTEST_SYNC',
            'SCHEDULED',
            'SOAP',
            'SYNCHRONOUS',
            'TRANSACTION_FINALIZER_QUEUEABLE',
            'VF',
        ],
        source: 'Apex Reference Guide, System.Quiddity Enum: UNDEFINED where the tables abbreviate',
    },
    RoundingMode: {
        constants: ['UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN', 'UNNECESSARY'],
        source: 'order of java.math.RoundingMode, which the enum mirrors',
    },
};

for (const name of NOT_CONSTRUCTIBLE) {
    corrections[name] = { ...corrections[name], remove: [...(corrections[name]?.remove ?? []), '()'] };
}

export const overlay: Readonly<Record<string, TypeCorrection>> = corrections;

/** Types that the tables miss, by full name; members as in the tables. */
export const additions: Readonly<Record<string, TypeRow>> = {
    // Apex Reference Guide, "Exception Class and Built-In Exceptions"
    DataWeaveScriptException: {
        extends: 'Exception',
        constructors: ['()', '(Exception)', '(String)', '(String,Exception)'],
    },
    // Apex Reference Guide, "FormulaBuilder.build()" and "Cache Exceptions"
    FormulaValidationException: {
        extends: 'Exception',
        constructors: ['()', '(Exception)', '(String)', '(String,Exception)'],
    },
    FormulaEvaluationException: {
        extends: 'Exception',
        constructors: ['()', '(Exception)', '(String)', '(String,Exception)'],
    },
    // ConnectApi in Apex, "ConnectApi.TimeZone"
    'ConnectApi.TimeZone': { constructors: ['()'], fields: ['Double gmtOffset', 'String name'] },
    'Cache.Session.SessionCacheException': {
        extends: 'Exception',
        constructors: ['()', '(Exception)', '(String)', '(String,Exception)'],
    },
};
