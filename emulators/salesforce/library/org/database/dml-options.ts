import { definePlatformType, type PlatformProperty } from '../../registry';

/** Database.DMLOptions */
export class DmlOptionsValue {
    readonly typeName = 'Database.DMLOptions';
    optAllOrNone: boolean | null = null;
    allowFieldTruncation: boolean | null = null;
    localeOptions: string | null = null;
    duplicateRuleHeader = new HeaderValue('Database.DMLOptions.DuplicateRuleHeader');
    emailHeader = new HeaderValue('Database.DMLOptions.EmailHeader');
    assignmentRuleHeader = new HeaderValue('Database.DMLOptions.AssignmentRuleHeader');
}

/** One of the header groups of DMLOptions. They are kept; duplicate rules, mails and assignment rules do not exist here. */
export class HeaderValue {
    readonly values = new Map<string, unknown>();

    constructor(readonly typeName: string) {}
}

function plain(name: keyof DmlOptionsValue): PlatformProperty {
    return {
        get: (_rt, self: DmlOptionsValue) => self[name],
        set: (_rt, self: DmlOptionsValue, value: unknown) => {
            (self as unknown as Record<string, unknown>)[name] = value;
        },
    };
}

definePlatformType({
    name: 'Database.DMLOptions',
    constructors: { 0: () => new DmlOptionsValue() },
    properties: {
        optallornone: plain('optAllOrNone'),
        allowfieldtruncation: plain('allowFieldTruncation'),
        localeoptions: plain('localeOptions'),
        duplicateruleheader: plain('duplicateRuleHeader'),
        emailheader: plain('emailHeader'),
        assignmentruleheader: plain('assignmentRuleHeader'),
    },
    is: (value) => value instanceof DmlOptionsValue,
});

const headers: Readonly<Record<string, readonly string[]>> = {
    'Database.DMLOptions.DuplicateRuleHeader': ['AllowSave', 'RunAsCurrentUser', 'IncludeRecordDetails'],
    'Database.DMLOptions.EmailHeader': ['TriggerUserEmail', 'TriggerAutoResponseEmail', 'TriggerOtherEmail'],
    'Database.DMLOptions.AssignmentRuleHeader': ['AssignmentRuleId', 'UseDefaultRule'],
};

for (const [name, fields] of Object.entries(headers)) {
    definePlatformType({
        name,
        constructors: { 0: () => new HeaderValue(name) },
        properties: Object.fromEntries(
            fields.map((field) => [
                field.toLowerCase(),
                {
                    get: (_rt, self: HeaderValue) => self.values.get(field) ?? null,
                    set: (_rt, self: HeaderValue, value: unknown) => void self.values.set(field, value),
                },
            ]),
        ),
        is: (value) => value instanceof HeaderValue && value.typeName === name,
    });
}
