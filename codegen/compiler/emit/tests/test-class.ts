import { apexType, type ApexClass, type ApexMember, type ApexStatement } from '../../apex';

/** The class that tests another one. */
export function testClass(
    name: string,
    description: string,
    notice: string,
    members: readonly ApexMember[],
): ApexClass {
    return {
        doc: { description: [description, notice] },
        annotations: ['IsTest'],
        visibility: 'private',
        sharing: null,
        name,
        members,
    };
}

/** A test method; its name is a sentence. */
export function testMethod(name: string, body: readonly ApexStatement[]): ApexMember {
    return {
        kind: 'method',
        doc: null,
        annotations: ['IsTest'],
        visibility: 'private',
        isStatic: true,
        returns: apexType('void'),
        name,
        parameters: [],
        body,
    };
}
