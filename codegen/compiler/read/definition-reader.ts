import { Node, type ArrowFunction, type CallExpression, type ObjectLiteralExpression } from 'ts-morph';
import { makeDiagnostic, type Diagnostic } from '../diagnostics';
import { schemaExportedAs } from '../plan/schema-catalogue';
import type { Schema } from '../../schemas/schema';
import { placeOf } from './read-project';

/** Reads the parts of a definition and reports those that are not written the way definitions are. */
export class DefinitionReader {
    constructor(
        private readonly root: string,
        private readonly sink: Diagnostic[],
    ) {}

    report(node: Node, what: string, instead: string): void {
        this.sink.push(makeDiagnostic('definition-shape', placeOf(this.root, node), { what, instead }));
    }

    property(object: ObjectLiteralExpression, name: string): Node | undefined {
        const property = object.getProperty(name);
        return Node.isPropertyAssignment(property) ? property.getInitializer() : undefined;
    }

    text(object: ObjectLiteralExpression, name: string): string {
        const node = this.property(object, name);
        if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) {
            return node.getLiteralValue();
        }
        this.report(node ?? object, `'${name}' must be a text literal.`, `Write ${name}: '…'.`);
        return '';
    }

    wholeNumber(object: ObjectLiteralExpression, name: string): number {
        const node = this.property(object, name);
        if (Node.isNumericLiteral(node)) {
            return node.getLiteralValue();
        }
        this.report(node ?? object, `'${name}' must be a number.`, `Write ${name}: 1.`);
        return 1;
    }

    schema(node: Node | undefined, owner: Node): Schema | null {
        const [namespace = '', name = ''] = node?.getText().split('.') ?? [];
        const schema = schemaExportedAs(namespace, name);
        if (schema === undefined) {
            this.sink.push(
                makeDiagnostic('schema-unknown', placeOf(this.root, node ?? owner), {
                    name: node?.getText() ?? 'nothing',
                }),
            );
            return null;
        }
        return schema;
    }

    /** The object or array that an arrow function without statements gives back. */
    given(node: Node | undefined, owner: Node, what: string): Node | undefined {
        const body = Node.isArrowFunction(node) ? node.getBody() : undefined;
        const value = Node.isParenthesizedExpression(body) ? body.getExpression() : body;
        if (value === undefined || Node.isBlock(value)) {
            this.report(
                node ?? owner,
                `'${what}' must be a function that gives its value at once.`,
                `Write ${what}: (…) => (…).`,
            );
            return undefined;
        }
        return value;
    }

    callback(call: CallExpression, position: number): ArrowFunction | null {
        const node = call.getArguments()[position];
        if (Node.isArrowFunction(node) && !Node.isBlock(node.getBody())) {
            return node;
        }
        this.report(
            node ?? call,
            'The function must be written in place, as one expression.',
            'Write (record) => …, and call a named function for more.',
        );
        return null;
    }

    object(node: Node | undefined, owner: Node, what: string): ObjectLiteralExpression | null {
        if (Node.isObjectLiteralExpression(node)) {
            return node;
        }
        this.report(node ?? owner, `${what} must be an object literal.`, 'Write { … } in place.');
        return null;
    }
}
