import type { OrgModel } from '../../metadata/org-model';
import { parseAnonymous, parseClass, parseTrigger } from '../parse/parse-source';
import { noModifiers, readModifiers } from '../parse/read-modifiers';
import type { ProblemLog } from '../problems';
import type { TriggerEvent } from '../program';
import { makeTypeRef } from '../../runtime/type-ref';
import { declareTypeDeclaration } from './declare-class';
import { declareMember } from './declare-member';
import type { BodyPart, ClassDeclaration, UnitDeclaration } from './declarations';
import type {
    AnonymousMemberDeclarationContext,
    ModifierContext,
    StatementContext,
    TriggerCaseContext,
    TriggerMemberDeclarationContext,
} from './syntax';

type Source = Pick<OrgModel['classes'][number], 'name' | 'file' | 'text' | 'apiVersion'>;
type TopLevelMember = TriggerMemberDeclarationContext | AnonymousMemberDeclarationContext;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function newUnit(kind: UnitDeclaration['kind'], source: Source, log: ProblemLog): Mutable<UnitDeclaration> {
    const lineCount = source.text.split('\n').length;
    // `main` follows at once: a unit and its main class refer to each other.
    return {
        kind,
        name: source.name,
        file: source.file,
        apiVersion: Number(source.apiVersion),
        log,
        lineCount,
        hides: false,
        body: [],
    } as unknown as Mutable<UnitDeclaration>;
}

/** The class that stands for a trigger or a piece of anonymous Apex and holds its methods and classes. */
function bodyClass(unit: UnitDeclaration, typeName: string): ClassDeclaration {
    return {
        kind: 'class',
        name: typeName,
        simpleName: typeName,
        type: makeTypeRef(typeName),
        unit,
        outer: null,
        modifiers: { ...noModifiers, sharing: unit.kind === 'trigger' ? 'without' : 'with' },
        at: { line: 1, column: 1 },
        extendsNode: null,
        implementsNodes: [],
        fields: [],
        methods: [],
        constructors: [],
        initialisers: [],
        inner: [],
        constants: [],
        superclass: null,
        interfaces: [],
    };
}

/**
 * Reads a class file. Null when it cannot be parsed: the errors are in the log.
 *
 * @param hides whether the platform has a type of its name
 */
export function declareClassUnit(source: Source, log: ProblemLog, hides = false): UnitDeclaration | null {
    const tree = parseClass(source, log);
    if (!tree) return null;
    const unit = newUnit('class', source, log);
    unit.hides = hides;
    const main = declareTypeDeclaration(tree.typeDeclaration(), unit);
    unit.main = main;
    unit.name = main.simpleName;
    if (source.name.toLowerCase() !== unit.name.toLowerCase())
        log.add(main.at, `Type name does not match file name: ${unit.name}, ${source.name}`);
    return unit;
}

/** Statements and variables run in order; everything else is a member of the class that stands for the unit. */
function addPart(
    statement: StatementContext | null,
    member: TopLevelMember,
    modifiers: readonly ModifierContext[],
    main: ClassDeclaration,
    body: BodyPart[],
): void {
    if (statement) {
        body.push(statement);
        return;
    }
    const field = member.fieldDeclaration();
    if (field && !readModifiers(modifiers).words.has('static')) body.push(field);
    else declareMember(main, member, modifiers);
}

function eventOf(node: TriggerCaseContext): TriggerEvent {
    const what = node.INSERT() ? 'insert' : node.UPDATE() ? 'update' : node.DELETE() ? 'delete' : 'undelete';
    return `${node.BEFORE() ? 'before' : 'after'} ${what}` as TriggerEvent;
}

function checkEvents(nodes: readonly TriggerCaseContext[], log: ProblemLog): void {
    const seen = new Set<TriggerEvent>();
    for (const node of nodes) {
        const event = eventOf(node);
        if (seen.has(event)) log.add(node, `Duplicate Trigger Usage: ${event}`);
        if (event === ('before undelete' as string)) log.add(node, 'Trigger Usage Before Undelete is not supported');
        seen.add(event);
    }
}

/** Reads a trigger. Null when it cannot be parsed. */
export function declareTriggerUnit(source: Source, log: ProblemLog): UnitDeclaration | null {
    const tree = parseTrigger(source, log);
    if (!tree) return null;
    const unit = newUnit('trigger', source, log);
    const [name, object] = tree.id_list();
    if (!name || !object) return null;
    unit.name = name.getText();
    unit.main = bodyClass(unit, `__trigger.${unit.name}`);
    checkEvents(tree.triggerCase_list(), log);
    unit.trigger = { object: object.getText(), objectNode: object, events: tree.triggerCase_list().map(eventOf) };
    const body: BodyPart[] = [];
    for (const member of tree.triggerBlock().triggerBlockMember_list()) {
        addPart(member.statement(), member.triggerMemberDeclaration(), member.modifier_list(), unit.main, body);
    }
    unit.body = body;
    return unit;
}

/** Reads anonymous Apex. Null when it cannot be parsed. */
export function declareAnonymousUnit(source: Source, log: ProblemLog): UnitDeclaration | null {
    const tree = parseAnonymous(source, log);
    if (!tree) return null;
    const unit = newUnit('anonymous', source, log);
    unit.main = bodyClass(unit, '__anonymous');
    const body: BodyPart[] = [];
    for (const member of tree.anonymousBlock().anonymousBlockMember_list()) {
        addPart(member.statement(), member.anonymousMemberDeclaration(), member.modifier_list(), unit.main, body);
    }
    unit.body = body;
    return unit;
}
