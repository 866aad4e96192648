import type { ClassInfo, MethodInfo, Program } from '../compiler';

/** A test class with what belongs to it. */
export interface TestClass {
    readonly info: ClassInfo;
    readonly setup: readonly MethodInfo[];
    readonly tests: readonly MethodInfo[];
    readonly seeAllData: boolean;
}

function annotation(of: ClassInfo | MethodInfo, name: string): MethodInfo['annotations'][number] | undefined {
    return of.annotations.find((candidate) => candidate.name === name);
}

function isTest(method: MethodInfo): boolean {
    return method.isStatic && (annotation(method, 'istest') !== undefined || method.modifiers.has('testmethod'));
}

/** Whether a test sees the org's own records: its own annotation decides, then its class's. */
export function seesAllData(testClass: TestClass, method: MethodInfo): boolean {
    return (annotation(method, 'istest')?.parameters.seealldata ?? testClass.seeAllData) === true;
}

/** Test classes in the order of the program; `filter` keeps one class (`FooTest`) or one method (`FooTest.bar`). */
export function findTests(program: Program, filter?: string): readonly TestClass[] {
    const [classFilter, methodFilter] = (filter ?? '').toLowerCase().split('.');
    return program.classes
        .filter((info) => info.outer === undefined && (!classFilter || info.name.toLowerCase() === classFilter))
        .map((info) => ({
            info,
            setup: info.methods.filter((method) => annotation(method, 'testsetup') !== undefined),
            tests: info.methods.filter(
                (method) => isTest(method) && (!methodFilter || method.name.toLowerCase() === methodFilter),
            ),
            seeAllData: annotation(info, 'istest')?.parameters.seealldata === true,
        }))
        .filter(
            ({ info, tests }) => tests.length > 0 && (annotation(info, 'istest') !== undefined || hasOldTests(info)),
        );
}

function hasOldTests(info: ClassInfo): boolean {
    return info.methods.some((method) => method.modifiers.has('testmethod'));
}
