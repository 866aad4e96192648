import { apex, type ApexStatement } from '../../compiler/apex';
import { mutateExpression, type IsOperand, type Mutant } from './mutate-expression';

type Block = readonly ApexStatement[];
type Statements = readonly Mutant<ApexStatement>[];

function inBlock(block: Block, isOperand: IsOperand, rebuild: (changed: Block) => ApexStatement): Statements {
    return isOperand(block)
        ? []
        : mutateBlock(block, isOperand).map(({ change, made }) => ({ change, made: rebuild(made) }));
}

function mutateStatement(node: ApexStatement, isOperand: IsOperand): Statements {
    switch (node.kind) {
        case 'declare':
            return node.value === null
                ? []
                : [
                      ...mutateExpression(node.value, isOperand).map(({ change, made }) => ({
                          change,
                          made: { ...node, value: made },
                      })),
                      { change: 'null at first', made: { ...node, value: apex.nullLiteral } },
                  ];
        case 'assign':
            return mutateExpression(node.value, isOperand).map(({ change, made }) => ({
                change,
                made: { ...node, value: made },
            }));
        case 'expression':
            return mutateExpression(node.expression, isOperand).map(({ change, made }) => ({
                change,
                made: { ...node, expression: made },
            }));
        case 'if':
            return [
                { change: 'condition turned round', made: { ...node, condition: apex.not(node.condition) } },
                {
                    change: 'branches of if swapped',
                    made: { ...node, whenTrue: node.whenFalse, whenFalse: node.whenTrue },
                },
                ...(node.whenFalse.length > 0 ? [{ change: 'else left out', made: { ...node, whenFalse: [] } }] : []),
                ...mutateExpression(node.condition, isOperand).map(({ change, made }) => ({
                    change,
                    made: { ...node, condition: made },
                })),
                ...inBlock(node.whenTrue, isOperand, (whenTrue) => ({ ...node, whenTrue })),
                ...inBlock(node.whenFalse, isOperand, (whenFalse) => ({ ...node, whenFalse })),
            ];
        case 'forEach':
            return [
                ...inBlock(node.body, isOperand, (body) => ({ ...node, body })),
                ...mutateExpression(node.list, isOperand).map(({ change, made }) => ({
                    change,
                    made: { ...node, list: made },
                })),
            ];
        case 'while':
            return [
                { change: 'while becomes if', made: apex.when(node.condition, node.body) },
                ...mutateExpression(node.condition, isOperand).map(({ change, made }) => ({
                    change,
                    made: { ...node, condition: made },
                })),
                ...inBlock(node.body, isOperand, (body) => ({ ...node, body })),
            ];
        case 'switch':
            return [
                { change: 'first case left out', made: { ...node, cases: node.cases.slice(1) } },
                { change: 'cases turned round', made: { ...node, cases: turned(node.cases) } },
                { change: 'else left out', made: { ...node, otherwise: [] } },
            ];
        case 'jump':
            return [
                { change: 'jump turned round', made: { ...node, word: node.word === 'break' ? 'continue' : 'break' } },
            ];
        case 'return':
            return [{ change: 'null is returned', made: apex.giveBack(apex.nullLiteral) }];
        default:
            return [];
    }
}

/** The bodies of a switch in the opposite order under the same labels. */
function turned(cases: Extract<ApexStatement, { kind: 'switch' }>['cases']): typeof cases {
    const bodies = [...cases].reverse();
    return cases.map((branch, index) => ({ ...branch, body: bodies[index]?.body ?? [] }));
}

/** Every way in which one statement of a block is changed or left out. */
export function mutateBlock(block: Block, isOperand: IsOperand): readonly Mutant<Block>[] {
    return block.flatMap((statement, index) => {
        if (isOperand(statement)) {
            return [];
        }
        const changed = mutateStatement(statement, isOperand).map(({ change, made }) => ({
            change,
            made: block.map((old, position) => (position === index ? made : old)),
        }));
        const left = block.filter((_old, position) => position !== index);
        const isDeclared = statement.kind === 'declare';
        return isDeclared ? changed : [...changed, { change: `${statement.kind} left out`, made: left }];
    });
}
