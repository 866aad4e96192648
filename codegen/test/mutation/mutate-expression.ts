import { apex, type ApexExpression, type BinaryExpression, type CallExpression } from '../../compiler/apex';

/** A changed expression and what was changed. */
export interface Mutant<T> {
    readonly change: string;
    readonly made: T;
}

/** What belongs to the operands of a rule, and is not its own. */
export type IsOperand = (part: unknown) => boolean;

type Expressions = readonly Mutant<ApexExpression>[];

const operators: Readonly<Record<BinaryExpression['operator'], readonly BinaryExpression['operator'][]>> = {
    '+': ['-'],
    '-': ['+'],
    '*': ['+'],
    '/': ['*'],
    '==': ['!='],
    '!=': ['=='],
    '<': ['<=', '>'],
    '<=': ['<', '>='],
    '>': ['>=', '<'],
    '>=': ['>', '<='],
    '&&': ['||'],
    '||': ['&&'],
    '??': [],
};

/** A method that a hurried reader would take for the same. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
    equals: ['equalsIgnoreCase'],
    contains: ['startsWith', 'containsIgnoreCase'],
    startsWith: ['contains', 'startsWithIgnoreCase'],
    endsWith: ['contains', 'endsWithIgnoreCase'],
    indexOf: ['lastIndexOf'],
    leftPad: ['rightPad'],
    rightPad: ['leftPad'],
    left: ['right'],
    right: ['left'],
    mid: ['substring'],
    replace: ['replaceAll'],
    replaceAll: ['replaceFirst'],
    replaceFirst: ['replaceAll'],
    toLowerCase: ['toUpperCase'],
    toUpperCase: ['toLowerCase'],
    find: ['matches'],
    min: ['max'],
    max: ['min'],
    add: ['subtract'],
    subtract: ['add'],
    times: ['add'],
    divide: ['times'],
    addDays: ['addMonths'],
    addMonths: ['addDays'],
    addSeconds: ['addMinutes'],
    addMinutes: ['addSeconds'],
    toStartOfMonth: ['toStartOfWeek'],
    year: ['month'],
    month: ['day'],
    day: ['dayOfYear'],
    trim: ['same'],
    toPlainString: ['toString', 'format'],
    formatGmt: ['format'],
    setScale: ['round'],
    addAll: ['add'],
    containsKey: ['isEmpty'],
    wholePart: ['wholeOf'],
    HALF_UP: ['HALF_EVEN', 'HALF_DOWN', 'DOWN'],
};

function named(text: string): readonly string[] {
    return Object.hasOwn(neighbours, text) ? (neighbours[text] ?? []) : [];
}

function within(
    part: ApexExpression,
    isOperand: IsOperand,
    rebuild: (changed: ApexExpression) => ApexExpression,
): Expressions {
    return mutateExpression(part, isOperand).map(({ change, made }) => ({ change, made: rebuild(made) }));
}

function replaced<T>(items: readonly T[], index: number, item: T): readonly T[] {
    return items.map((old, position) => (position === index ? item : old));
}

/** The platform's classes are names of targets, not values. */
function isValue(target: ApexExpression | null): target is ApexExpression {
    return target !== null && !(target.kind === 'name' && /^[A-Z]/.test(target.name));
}

function mutateCall(node: CallExpression, isOperand: IsOperand): Expressions {
    const renamed = named(node.name).map((name) => ({
        change: `${node.name} becomes ${name}`,
        made: { ...node, name },
    }));
    const [first, second, ...rest] = node.args;
    const swapped =
        first === undefined || second === undefined
            ? []
            : [{ change: `arguments of ${node.name} swapped`, made: { ...node, args: [second, first, ...rest] } }];
    const crossed =
        isValue(node.target) && first !== undefined && second === undefined
            ? [{ change: `${node.name} turned round`, made: { ...node, target: first, args: [node.target] } }]
            : [];
    const dropped = isValue(node.target) ? node.target : first;
    const without = dropped === undefined ? [] : [{ change: `${node.name} left out`, made: dropped }];
    const inTarget = node.target === null ? [] : within(node.target, isOperand, (target) => ({ ...node, target }));
    const inArgs = node.args.flatMap((argument, index) =>
        within(argument, isOperand, (changed) => ({ ...node, args: replaced(node.args, index, changed) })),
    );
    const unsafe = node.safe ? [{ change: `?. before ${node.name} becomes .`, made: { ...node, safe: false } }] : [];
    return [...renamed, ...swapped, ...crossed, ...without, ...inTarget, ...inArgs, ...unsafe];
}

function mutateBinary(node: BinaryExpression, isOperand: IsOperand): Expressions {
    return [
        ...operators[node.operator].map((operator) => ({
            change: `${node.operator} becomes ${operator}`,
            made: { ...node, operator },
        })),
        ...(['-', '/', '<', '<=', '>', '>=', '??', '+'].includes(node.operator)
            ? [{ change: `sides of ${node.operator} swapped`, made: apex.binary(node.right, node.operator, node.left) }]
            : []),
        { change: `right side of ${node.operator} left out`, made: node.left },
        { change: `left side of ${node.operator} left out`, made: node.right },
        ...within(node.left, isOperand, (left) => ({ ...node, left })),
        ...within(node.right, isOperand, (right) => ({ ...node, right })),
    ];
}

function mutateLiteral(text: string): Expressions {
    if (text === 'true' || text === 'false') {
        const other = text === 'true' ? 'false' : 'true';
        return [{ change: `${text} becomes ${other}`, made: apex.literal(other) }];
    }
    return /^\d+$/.test(text)
        ? [{ change: `${text} becomes ${Number(text) + 1}`, made: apex.literal(Number(text) + 1) }]
        : /^\d+\.\d+$/.test(text)
          ? [{ change: `${text} becomes ${text}1`, made: apex.literal(`${text}1`) }]
          : [];
}

/** Every way in which one node of an expression is changed, what belongs to operands left alone. */
export function mutateExpression(node: ApexExpression, isOperand: IsOperand): Expressions {
    if (isOperand(node)) {
        return [];
    }
    switch (node.kind) {
        case 'literal':
            return mutateLiteral(node.text);
        case 'string':
            return [{ change: `'${node.value}' gets an x`, made: apex.stringLiteral(`${node.value}x`) }];
        case 'call':
            return mutateCall(node, isOperand);
        case 'binary':
            return mutateBinary(node, isOperand);
        case 'member':
            return [
                ...named(node.name).map((name) => ({
                    change: `${node.name} becomes ${name}`,
                    made: { ...node, name },
                })),
                ...(node.safe ? [{ change: `?. before ${node.name} becomes .`, made: { ...node, safe: false } }] : []),
            ];
        case 'unary':
            return [
                { change: `${node.operator} left out`, made: node.operand },
                ...within(node.operand, isOperand, (operand) => ({ ...node, operand })),
            ];
        case 'ternary':
            return [
                { change: 'branches swapped', made: { ...node, whenTrue: node.whenFalse, whenFalse: node.whenTrue } },
                { change: 'always the first branch', made: node.whenTrue },
                { change: 'always the second branch', made: node.whenFalse },
                ...within(node.condition, isOperand, (condition) => ({ ...node, condition })),
                ...within(node.whenTrue, isOperand, (whenTrue) => ({ ...node, whenTrue })),
                ...within(node.whenFalse, isOperand, (whenFalse) => ({ ...node, whenFalse })),
            ];
        case 'new':
            return [
                ...(node.args.length > 1
                    ? [{ change: 'arguments turned round', made: { ...node, args: [...node.args].reverse() } }]
                    : []),
                ...(node.args.length > 0 ? [{ change: 'arguments left out', made: { ...node, args: [] } }] : []),
                ...node.args.flatMap((argument, index) =>
                    within(argument, isOperand, (changed) => ({ ...node, args: replaced(node.args, index, changed) })),
                ),
            ];
        case 'newList':
            return [
                { change: 'items turned round', made: { ...node, items: [...node.items].reverse() } },
                { change: 'last item left out', made: { ...node, items: node.items.slice(0, -1) } },
            ].filter(() => node.items.length > 0);
        default:
            return [];
    }
}
