import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Node, Project, SyntaxKind, type Expression } from 'ts-morph';

const root = join(__dirname, '../../..');

/** Names that only amounts, rates and percentages have. */
const moneyName =
    /amount|total|balance|price|^rate$|Rate$|percent|tax(?!Key|Name|Rounding|Id|es|Of)|discount(?!Type|Shares)|paid|credited|withheld|gross|quoted|owed|quantity(?!Decimals)/i;
const arithmetic = new Set([
    SyntaxKind.PlusToken,
    SyntaxKind.MinusToken,
    SyntaxKind.AsteriskToken,
    SyntaxKind.SlashToken,
    SyntaxKind.PercentToken,
    SyntaxKind.PlusEqualsToken,
    SyntaxKind.MinusEqualsToken,
    SyntaxKind.AsteriskEqualsToken,
]);

function isNumber(node: Expression): boolean {
    const type = node.getType();
    return type.isNumber() || type.isNumberLiteral();
}

/** Arithmetic on numbers where an operand or the result is called like money, and what makes numbers of text. */
export function floatsIn(path: string, text: string): readonly string[] {
    const project = new Project({
        useInMemoryFileSystem: path.startsWith('memory'),
        skipAddingFilesFromTsConfig: true,
    });
    const file = project.createSourceFile(path, text, { overwrite: true });
    const found: string[] = [];
    file.forEachDescendant((node) => {
        if (Node.isBinaryExpression(node) && arithmetic.has(node.getOperatorToken().getKind())) {
            const operands = [node.getLeft(), node.getRight()];
            if (operands.every(isNumber) && operands.some((one) => moneyName.test(one.getText()))) {
                found.push(node.getText());
            }
        }
        if (Node.isNumericLiteral(node) && !Number.isInteger(node.getLiteralValue())) {
            found.push(node.getText());
        }
        if (
            Node.isCallExpression(node) &&
            /^(parseFloat|Number|Math\.(round|floor|ceil|trunc))$/.test(node.getExpression().getText())
        ) {
            found.push(node.getText());
        }
        const declares =
            Node.isPropertySignature(node) || Node.isParameterDeclaration(node) || Node.isVariableDeclaration(node);
        if (declares && node.getTypeNode()?.getText() === 'number' && moneyName.test(node.getName())) {
            found.push(node.getText());
        }
    });
    return found.map((one) => `${path}: ${one}`);
}

test('no rule counts money with numbers of binary floating point', () => {
    const folder = join(root, 'codegen/logic');
    const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && /\bMoney\b/.test(text(name)));
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((name) => floatsIn(name, text(name)))).toEqual([]);
});

test('a number that is money is found', () => {
    const text = 'export function f(total: number, count: number): number { return total * 2 + count + 0.5; }';
    expect(floatsIn('memory.ts', text)).toEqual(
        expect.arrayContaining(['memory.ts: total: number', 'memory.ts: total * 2', 'memory.ts: 0.5']),
    );
});

/** Whether Apex has a value of binary floating point; the platform calls a type of fields so, which is no value. */
function hasDouble(apex: string): boolean {
    return /\bDouble\b/i.test(apex.replaceAll('DisplayType.DOUBLE', ''));
}

test('a Double in Apex is found', () => {
    expect(hasDouble('Decimal total = Decimal.valueOf((Double) value);')).toBe(true);
    expect(hasDouble('Set<DisplayType> numbers = new Set<DisplayType>{ DisplayType.DOUBLE };')).toBe(false);
});

test('no class of the package holds a Double', () => {
    const folders = ['force-app/main/generated/classes', 'force-app/main/default/classes'];
    const classes = folders.flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.cls'))
            .map((name) => join(folder, name)),
    );
    const withDouble = classes.filter((path) => hasDouble(readFileSync(join(root, path), 'utf8')));
    expect(classes.length).toBeGreaterThan(100);
    expect(withDouble).toEqual([]);
});
