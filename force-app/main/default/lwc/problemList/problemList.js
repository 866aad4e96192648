import { LightningElement, api } from 'lwc';
import { fill, labels } from 'c/labels';
/** What a person may do about a problem at once, by its name. */
const ACTIONS = { 'enable-currency': labels.Problem_Enable_Currency };
/** `Line 2:` for a problem of a line, which counts from 0 in its field; empty for others. */
function lineOf({ field }) {
    const position = /line_items\[(\d+)\]/.exec(field ?? '')?.[1];
    return position === undefined ? '' : `${fill(labels.Figure_Line, Number(position) + 1)}:`;
}
function textOf({ action, subject }) {
    return action == null ? '' : fill(ACTIONS[action] ?? '', subject ?? '');
}
/**
 * Problems with their remedies, errors before warnings. The one way in which this package shows what is wrong. Fires `act`
 * with the problem's action and subject.
 */
export default class ProblemList extends LightningElement {
    @api
    problems = [];
    get groups() {
        return [
            this.group('error', labels.Problems_Errors, 'utility:error'),
            this.group('warning', labels.Problems_Warnings, 'utility:warning'),
        ].filter((group) => group.problems.length > 0);
    }
    onAct(event) {
        const { action, subject } = event.target.dataset;
        this.dispatchEvent(new CustomEvent('act', { detail: { action, subject } }));
    }
    group(severity, title, icon) {
        const problems = this.problems
            .filter((problem) => problem.severity === severity)
            .map((problem, index) => ({
                ...problem,
                key: `${problem.code}-${index}`,
                line: lineOf(problem),
                actionText: textOf(problem),
            }));
        return { key: severity, title, icon, variant: severity, boxClass: `box box_${severity}`, problems };
    }
}
