import { LightningElement, api } from 'lwc';
import { labels } from 'c/labels';
/** Problems with their remedies, errors before warnings. The one way in which this package shows what is wrong. */
export default class ProblemList extends LightningElement {
    @api
    problems = [];
    get groups() {
        return [
            this.group('error', labels.Problems_Errors, 'utility:error'),
            this.group('warning', labels.Problems_Warnings, 'utility:warning'),
        ].filter((group) => group.problems.length > 0);
    }
    group(severity, title, icon) {
        const problems = this.problems
            .filter((problem) => problem.severity === severity)
            .map((problem, index) => ({ ...problem, key: `${problem.code}-${index}` }));
        return { key: severity, title, icon, variant: severity, boxClass: `box box_${severity}`, problems };
    }
}
