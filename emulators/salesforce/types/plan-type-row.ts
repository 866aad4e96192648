import {
    AccessFlag,
    type ClassFile,
    type ClassMember,
    type JavaType,
    readClassSignature,
    readMethodSignature,
    readTypeSignature,
} from './class-file';

/** One type in a table file: empty parts are left out, members are written the way Apex documents them. */
export interface TypeRow {
    readonly kind?: 'interface' | 'enum';
    readonly abstract?: true;
    readonly typeParameters?: readonly string[];
    readonly extends?: string;
    readonly implements?: readonly string[];
    /** `(String,Exception)` */
    readonly constructors?: readonly string[];
    /** `static Integer valueOf(Object)`, `abstract void finish(Database.BatchableContext)` */
    readonly methods?: readonly string[];
    /** `String Name`, `static List<SObject> New` */
    readonly fields?: readonly string[];
    readonly constants?: readonly string[];
}

export interface PlannedType {
    readonly namespace: string;
    /** `List`, or `InboundEmail.Header` for an inner type. */
    readonly name: string;
    readonly row: TypeRow;
}

const PACKAGE = 'com/nawforce/runforce/';

/** Folder names of the jar that differ from the namespace's documented spelling (Apex Reference Guide, namespace list). */
const NAMESPACE_SPELLING: Readonly<Record<string, string>> = {
    cache: 'Cache',
    dom: 'Dom',
    eventbus: 'EventBus',
    reports: 'Reports',
    aiplatform: 'AiPlatform',
    applauncher: 'AppLauncher',
    embeddedai: 'EmbeddedAi',
    sfdc_enablement: 'Sfdc_Enablement',
    wavetemplate: 'WaveTemplate',
};

/** Types that exist only in the jar, and the Apex type that they stand for. */
const STAND_INS: Readonly<Record<string, string>> = {
    Object: 'Object',
    Any: 'Object',
    Null: 'Object',
    Interface: 'Object',
    RecordSet: 'List',
    SObjectType: 'SObjectType',
    SObjectFields: 'SObjectTypeFields',
    SObjectTypeFields: 'SObjectTypeFields',
    SObjectTypeFieldSets: 'SObjectTypeFieldSets',
    DescribeSObjectResult: 'DescribeSObjectResult',
    SObjectFieldRowCause: 'SObjectField',
    Trigger: 'Trigger',
};

function apexName(binaryName: string): string {
    if (!binaryName.startsWith(PACKAGE)) return 'Object';
    const [folder = '', ...rest] = binaryName.slice(PACKAGE.length).split('/');
    const name = rest.join('.').replace(/\$$/, '').replaceAll('$', '.');
    if (folder === 'Internal') return STAND_INS[name] ?? name;
    if (['System', 'Schema', 'SObjects', 'SObjectStubs'].includes(folder)) return name;
    return `${NAMESPACE_SPELLING[folder] ?? folder}.${name}`;
}

function apexType(type: JavaType): string {
    if (type.kind === 'variable') return type.name;
    if (type.kind === 'primitive') return type.name === 'V' ? 'void' : type.name === 'Z' ? 'Boolean' : 'Integer';
    if (type.kind === 'array') return `List<${apexType(type.element)}>`;
    const name = apexName(type.name);
    const generic = type.args.length > 0 && !(type.name.includes('/Internal/') && name !== 'List');
    return generic ? `${name}<${type.args.map(apexType).join(',')}>` : name;
}

/** Java forbids some Apex names: `toString$` is toString, `$boolean` is boolean, `Assert` is assert. */
function memberName(name: string): string {
    const bare = name.replace(/^\$|\$$/g, '');
    return bare === 'Assert' ? 'assert' : bare;
}

const has = (flags: number, flag: number): boolean => (flags & flag) !== 0;
const isVisible = (member: ClassMember): boolean =>
    !has(member.flags, AccessFlag.private) && !has(member.flags, AccessFlag.synthetic);

function printParameters(member: ClassMember): string {
    const { parameters } = readMethodSignature(member.signature ?? member.descriptor);
    return `(${parameters.map(apexType).join(',')})`;
}

function printMethod(member: ClassMember): string {
    const { result } = readMethodSignature(member.signature ?? member.descriptor);
    const modifier = has(member.flags, AccessFlag.static) ? 'static ' : '';
    const abstract = has(member.flags, AccessFlag.abstract) ? 'abstract ' : '';
    return `${modifier}${abstract}${apexType(result)} ${memberName(member.name)}${printParameters(member)}`;
}

function printField(member: ClassMember): string {
    const type = apexType(readTypeSignature(member.signature ?? member.descriptor));
    return `${has(member.flags, AccessFlag.static) ? 'static ' : ''}${type} ${memberName(member.name)}`;
}

function enumRow(file: ClassFile): TypeRow {
    return { kind: 'enum', constants: file.fields.filter((f) => has(f.flags, AccessFlag.enum)).map((f) => f.name) };
}

function classRow(file: ClassFile): TypeRow {
    const generics = file.signature ? readClassSignature(file.signature) : undefined;
    const interfaces = generics ? generics.interfaces.map(apexType) : file.interfaces.map(apexName);
    const superclass = generics ? apexType(generics.superclass) : apexName(file.superclass ?? '');
    const methods = file.methods.filter((m) => isVisible(m) && !m.name.startsWith('<')).map(printMethod);
    const constructors = file.methods
        .filter((m) => m.name === '<init>' && has(m.flags, AccessFlag.public))
        .map(printParameters);
    const isInterface = has(file.flags, AccessFlag.interface);
    const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);
    return {
        kind: isInterface ? 'interface' : undefined,
        abstract: !isInterface && has(file.flags, AccessFlag.abstract) ? true : undefined,
        typeParameters: some(generics?.typeParameters ?? []),
        extends: superclass === 'Object' ? undefined : superclass,
        implements: some(interfaces.filter((name) => name !== 'Object')),
        constructors: some(constructors),
        methods: some(methods),
        fields: some(file.fields.filter(isVisible).map(printField)),
    };
}

/** The table row of a class file, or undefined for what only helps apex-ls (stand-ins, stubs of standard objects). */
export function planTypeRow(file: ClassFile): PlannedType | undefined {
    const [folder = '', base = ''] = file.name.slice(PACKAGE.length).split('/');
    if (!file.name.startsWith(PACKAGE) || folder === 'SObjectStubs') return undefined;
    if (folder === 'Internal' && base !== 'Object$') return undefined;
    const namespace = folder === 'Internal' ? 'System' : (NAMESPACE_SPELLING[folder] ?? folder);
    const name = base.replace(/\$$/, '').replaceAll('$', '.');
    return { namespace, name, row: has(file.flags, AccessFlag.enum) ? enumRow(file) : classRow(file) };
}
