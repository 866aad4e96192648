import type { BodyContext } from '../body-context';
import { failed } from '../translate-expression';
import type { Value } from '../value';

/** Evaluated whenever: nothing happens by it and nothing can fail. */
const QUIET = /^(?:this|_[\w$]+|\$\d+|\$[dmt]\d+|-?\d+n?|true|false|null|"(?:[^"\\]|\\.)*")$/;

/**
 * Translates a call so that the arguments run before the receiver is found to be null, as Apex has it; JavaScript looks for the
 * method first.
 */
export function callInOrder(
    receiver: Value,
    args: readonly Value[],
    body: BodyContext,
    translate: (receiver: Value, args: readonly Value[]) => Value,
): Value {
    const isSettled = receiver.nonNull || receiver.isSuper || receiver.recordField !== undefined;
    if (isSettled || args.every(({ js }) => QUIET.test(js))) return translate(receiver, args);
    const steps: string[] = [];
    const hold = (value: Value): Value => {
        if (value === failed || QUIET.test(value.js)) return value;
        const temporary = body.temporary();
        steps.push(`${temporary}=${value.js}`);
        return { ...value, js: temporary };
    };
    const call = translate(hold(receiver), args.map(hold));
    return call === failed ? failed : { ...call, js: `(${[...steps, call.js].join(',')})` };
}
