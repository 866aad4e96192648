import { Node, type SourceFile, type VariableStatement } from 'ts-morph';
import { subsetType } from '../../check/subset-type';
import type { Diagnostic } from '../../diagnostics';
import type { ApexClass, ApexMember } from '../../apex';
import type { ModulePlan } from '../../plan/plan-modules';
import { pathFrom } from '../../read/read-project';
import { noticeFor } from '../generated-file';
import { constantName } from './constant-name';
import type { RuleObserver } from '../../rules';
import { emitChoices } from './emit-choices';
import { emitStruct, emitUnion } from './emit-struct';
import { docOf, translateFunction } from './translate-function';
import { translateExpression } from './translate-expression';
import { Translation } from './translation';

export interface LogicContext {
    readonly root: string;
    readonly modules: ModulePlan;
    readonly sink: Diagnostic[];
    /** Sees every rule that is applied; see `RuleObserver`. */
    readonly observe?: RuleObserver;
}

function emitConstants(node: VariableStatement, at: () => Translation): readonly ApexMember[] {
    return node.getDeclarations().map((declaration) => {
        const translation = at();
        const initializer = declaration.getInitializer();
        const type = subsetType(declaration.getType()) ?? translation.typeOf(declaration);
        const { statements, result } = translation.collect(() =>
            initializer === undefined ? null : translateExpression(initializer, translation, { type }).expression,
        );
        if (statements.length > 0 || node.getDeclarationKind() !== 'const') {
            translation.report(declaration, 'syntax-not-supported', {
                what: 'A variable of the file that is computed by a loop or can change',
                instead: 'Use a const with a literal value, or a function.',
            });
        }
        return {
            kind: 'field',
            doc: docOf(node),
            visibility: node.isExported() ? 'public' : 'private',
            isStatic: true,
            isFinal: true,
            type: translation.apexTypeOf(type),
            name: constantName(declaration.getName()),
            value: result,
        };
    });
}

/** Mappings are emitted by their own emitter. */
function isDefinition(node: VariableStatement): boolean {
    return node.getDeclarations().some((declaration) => {
        const call = declaration.getInitializer();
        return Node.isCallExpression(call) && call.getExpression().getText() === 'defineMapping';
    });
}

/** Members that the declarations of a file become: constants, inner classes and methods. */
export function emitDeclarations(file: SourceFile, className: string, context: LogicContext): readonly ApexMember[] {
    const members: ApexMember[] = [];
    const at = (): Translation =>
        new Translation(context.root, context.modules, className, context.sink, [], context.observe, members);
    for (const statement of file.getStatements()) {
        if (Node.isInterfaceDeclaration(statement)) {
            members.push(...emitStruct(statement, at()));
        } else if (Node.isFunctionDeclaration(statement)) {
            members.push(...translateFunction(statement, at, statement.isExported()));
        } else if (Node.isVariableStatement(statement)) {
            members.push(...(isDefinition(statement) ? [] : emitConstants(statement, at)));
        } else if (Node.isTypeAliasDeclaration(statement)) {
            members.push(...emitUnion(statement, at()), ...emitChoices(statement, at()));
        } else if (!Node.isImportDeclaration(statement)) {
            at().report(statement, 'syntax-not-supported', {
                what: `'${statement.getKindName()}' at the top of a file`,
                instead: 'Declare functions, constants, interfaces and types.',
            });
        }
    }
    return members;
}

/** The comment that opens a file says what the class is for. */
function fileDescription(file: SourceFile): string {
    const [comment] =
        file.getLeadingCommentRanges().length > 0
            ? file.getLeadingCommentRanges()
            : (file.getStatements()[0]?.getLeadingCommentRanges() ?? []);
    const text = comment?.getText() ?? '';
    return text
        .replace(/^\/\*\*?|\*\/$/g, '')
        .replace(/^\s*\* ?/gm, '')
        .replace(/\s+/g, ' ')
        .trim();
}

const memberOrder: Readonly<Record<ApexMember['kind'], number>> = {
    field: 0,
    property: 1,
    class: 2,
    constructor: 3,
    method: 4,
};

/** Constants first, then inner classes, then methods, public ones first. */
function ordered(members: readonly ApexMember[]): readonly ApexMember[] {
    const rank = (member: ApexMember): number =>
        memberOrder[member.kind] * 2 + (member.kind === 'method' && member.visibility === 'private' ? 1 : 0);
    return [...members].sort((left, right) => rank(left) - rank(right));
}

/** The class that a file of rules becomes. */
export function emitLogicClass(file: SourceFile, context: LogicContext): ApexClass {
    const className = context.modules.classOf(file) ?? '';
    const description = fileDescription(file);
    return {
        doc: { description: [...(description === '' ? [] : [description]), noticeFor(pathFrom(context.root, file))] },
        annotations: [],
        visibility: 'public',
        sharing: 'inherited sharing',
        name: className,
        members: ordered(emitDeclarations(file, className, context)),
    };
}
