import { LightningElement, api } from 'lwc';
import type { Problem } from 'bookbridge/views';
import { labels } from 'c/labels';

interface Group {
    readonly key: string;
    readonly title: string;
    readonly icon: string;
    readonly variant: string;
    readonly boxClass: string;
    readonly problems: readonly (Problem & { readonly key: string })[];
}

/** Problems with their remedies, errors before warnings. The one way in which this package shows what is wrong. */
export default class ProblemList extends LightningElement {
    @api problems: readonly Problem[] = [];

    get groups(): readonly Group[] {
        return [
            this.group('error', labels.Problems_Errors, 'utility:error'),
            this.group('warning', labels.Problems_Warnings, 'utility:warning'),
        ].filter((group) => group.problems.length > 0);
    }

    private group(severity: Problem['severity'], title: string, icon: string): Group {
        const problems = this.problems
            .filter((problem) => problem.severity === severity)
            .map((problem, index) => ({ ...problem, key: `${problem.code}-${index}` }));
        return { key: severity, title, icon, variant: severity, boxClass: `box box_${severity}`, problems };
    }
}
