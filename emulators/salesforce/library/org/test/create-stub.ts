import { ApexType, listOf, makeTypeRef, type ApexValue, type Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import { ApexList } from '../../collections';

const textList = listOf(makeTypeRef('String'));
const typeList = listOf(makeTypeRef('Type'));
const objectList = listOf(makeTypeRef('Object'));

/** Test.createStub: an instance whose methods ask a System.StubProvider. */
export function createStub(rt: Runtime, type: ApexType | null, provider: ApexValue): ApexValue {
    if (type === null || provider === null) {
        throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    }
    const info = orgOf(rt).program.findClass(type.ref.name);
    if (!info) throw rt.exception('System.TypeException', `Cannot create a stub of ${type.ref.name}`);
    return orgOf(rt).program.createStub(info, ({ stub, method, args }) =>
        rt.invoke(provider, 'handleMethodCall', [
            stub,
            method.name,
            ApexType.of(method.returnType),
            new ApexList(
                typeList,
                method.parameters.map((parameter) => ApexType.of(parameter.type)),
            ),
            new ApexList(
                textList,
                method.parameters.map((parameter) => parameter.name),
            ),
            new ApexList(objectList, [...args]),
        ]),
    );
}
