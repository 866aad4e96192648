import type { ApexTrigger } from '../apex';
import { printStatements } from './print-statement';

/** The source of a trigger before its final layout. */
export function printTrigger({ name, object, events, body }: ApexTrigger): string {
    return `trigger ${name} on ${object}(${events.join(', ')}) {\n${printStatements(body)}\n}`;
}
