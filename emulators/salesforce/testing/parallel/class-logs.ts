import type { TestClass } from '../find-tests';

/** Debug log lines by the test class that was running, so that logs of several threads can be put in order. */
export class ClassLogs {
    readonly byClass = new Map<string, string[]>();
    private current: string[] = [];

    readonly write = (line: string): void => {
        this.current.push(line);
    };

    /** Notes which class runs while somebody goes through them. */
    *follow(classes: Iterable<TestClass>): Generator<TestClass> {
        for (const testClass of classes) {
            this.current = [];
            this.byClass.set(testClass.info.name, this.current);
            yield testClass;
        }
    }
}
