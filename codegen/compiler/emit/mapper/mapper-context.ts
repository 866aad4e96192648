import type { ArrowFunction } from 'ts-morph';
import { apex, type ApexExpression } from '../../apex';
import type { FieldShape } from '../../../schemas/field';
import { propertyName } from '../../plan/apex-names';
import type { MappingGraph } from '../../plan/mapping-graph';
import type { DefinitionNode } from '../../read/definition-node';
import type { LogicContext } from '../logic/emit-logic-class';
import { Translation } from '../logic/translation';

/** What the emitters of one mapper class share. */
export interface MapperContext extends LogicContext {
    readonly graph: MappingGraph;
    readonly className: string;
}

export const contextName = 'context';
export const notesName = 'notes';
export const valueName = 'value';

const sourceNames: Readonly<Record<string, string>> = {
    Product2: 'product',
    OpportunityLineItem: 'line',
    QuoteLineItem: 'line',
    Order: 'salesOrder',
    OrderItem: 'line',
    line_item: 'line',
    payment_allocation: 'allocation',
    customer_payment: 'payment',
    contact: 'customer',
    credit_application: 'application',
    creditnote: 'creditNote',
    creditnote_refund: 'refund',
    payment_refund: 'refund',
};

/** Parameter that holds the record: `Opportunity` is `opportunity`. */
export function sourceName(definition: DefinitionNode): string {
    const { name } = definition.from;
    const plain = name.replace(/__c$/, '').replaceAll('_', '');
    return sourceNames[name] ?? plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** A translation in a method that has the parameters of a mapper. */
export function mapperTranslation(definition: DefinitionNode, context: MapperContext): Translation {
    const reserved = [sourceName(definition), contextName, notesName, valueName, 'result'];
    return new Translation(context.root, context.modules, context.className, context.sink, reserved);
}

/** Binds the parameters of a function in a definition: the record and the context. */
export function bindCallback(callback: ArrowFunction, definition: DefinitionNode, at: Translation): void {
    const [source, context] = callback.getParameters();
    at.bind(source?.getSymbol(), apex.name(sourceName(definition)));
    at.bind(context?.getSymbol(), apex.name(contextName));
}

/** The member of the target that holds a field. */
export function targetMember(
    target: ApexExpression,
    key: string,
    definition: Pick<DefinitionNode, 'to'>,
): ApexExpression {
    const field = definition.to.fields[key];
    const isZoho = definition.to.system === 'zoho';
    return apex.member(target, isZoho && field !== undefined ? propertyName(key, field) : key);
}

export function shapeOf(key: string, definition: Pick<DefinitionNode, 'to'>): FieldShape | undefined {
    return definition.to.fields[key]?.shape;
}
