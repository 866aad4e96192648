import { mapRules, setRules, structRules } from './collection-rules';
import { dateRules, instantRules } from './date-rules';
import { callRules, flowRules } from './flow-rules';
import { listRules, loopRules } from './list-rules';
import { logicRules } from './logic-rules';
import { moneyRules, wholeRules } from './number-rules';
import type { AnyRule } from './rule';
import { patternRules, textRules, writtenRules } from './text-rules';

export { rule, type AnyRule, type ExpressionRule, type Made, type Rule, type RuleObserver } from './rule';
export type { Loop } from './list-rules';
export type { SwitchCase } from './flow-rules';

/** Every way in which TypeScript becomes Apex, by area. */
export const rules = {
    text: textRules,
    written: writtenRules,
    pattern: patternRules,
    whole: wholeRules,
    money: moneyRules,
    date: dateRules,
    instant: instantRules,
    logic: logicRules,
    list: listRules,
    loop: loopRules,
    map: mapRules,
    set: setRules,
    struct: structRules,
    flow: flowRules,
    call: callRules,
} as const;

/** The catalogue as one list. */
export const ruleCatalogue: readonly AnyRule[] = Object.values(rules).flatMap(
    (group) => Object.values(group) as readonly AnyRule[],
);
