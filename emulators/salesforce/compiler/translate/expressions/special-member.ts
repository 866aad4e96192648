import { apexTypes, typeRef } from '../../../runtime/type-ref';
import { placeOf, type Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { failed } from '../translate-expression';
import type { Denotation, SpecialName } from '../value';

/** `Label.Name`, `Schema.SObjectType.Account.fields.Name`, `Account.fields.Name` */
export function translateSpecialMember(left: SpecialName, name: string, at: Located, body: BodyContext): Denotation {
    const { model } = body.space;
    switch (left.special) {
        case 'label':
        case 'labelNamespace':
            return translateLabel(left, name, at, body);
        case 'fieldTokens':
        case 'fieldDescribes': {
            const object = model.objects.get(left.object ?? '');
            const field = object && model.findField(object, name);
            if (!object || !field) break;
            const token = `$fieldToken("${object.key}","${field.key}")`;
            if (left.special === 'fieldTokens')
                return { kind: 'value', type: typeRef('SObjectField'), js: token, nonNull: true };
            const describe = body.emitter.member('Schema.SObjectField', 'method', 'getDescribe', [], placeOf(at));
            return {
                kind: 'value',
                type: typeRef('DescribeFieldResult'),
                js: `${describe}($rt,${token})`,
                nonNull: true,
            };
        }
        case 'page':
            body.emitter.addUnsupported(`Page.${name}`, placeOf(at));
            return { kind: 'value', type: typeRef('PageReference'), js: `$unsupported("Page.${name}")` };
        case 'objectDescribes':
            break;
    }
    body.problem(at, `Variable does not exist: ${name}`);
    return failed;
}

function translateLabel(left: SpecialName, name: string, at: Located, body: BodyContext): Denotation {
    const { model } = body.space;
    const key = name.toLowerCase();
    if (model.labels.has(key)) {
        return { kind: 'value', type: apexTypes.string, js: `$label(${JSON.stringify(key)})`, nonNull: true };
    }
    const isNamespace = key === 'c' || (model.namespace !== '' && key === model.namespace.toLowerCase());
    if (left.special === 'label' && isNamespace) return { kind: 'special', special: 'labelNamespace' };
    body.problem(at, `Variable does not exist: System.Label.${name}`);
    return failed;
}
