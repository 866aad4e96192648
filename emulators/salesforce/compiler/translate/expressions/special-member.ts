import { apexTypes, typeRef } from '../../../runtime/type-ref';
import { placeOf, type Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { failed } from '../translate-expression';
import type { Denotation, SpecialName, Value } from '../value';
import { fieldToken } from './field-token';

/** `Label.Name`, `Page.Name`, `Account.fields.Name` */
export function translateSpecialMember(left: SpecialName, name: string, at: Located, body: BodyContext): Denotation {
    const { model } = body.space;
    switch (left.special) {
        case 'label':
        case 'labelNamespace':
            return translateLabel(left, name, at, body);
        case 'fieldTokens': {
            const object = model.objects.get(left.object ?? '');
            const field = object && model.findField(object, name);
            if (object && field) return fieldToken(object, field);
            break;
        }
        case 'page':
            return pageReference(name, at, body);
    }
    body.problem(at, `Variable does not exist: ${name}`);
    return failed;
}

/** The address of a Visualforce page: `/apex/Name`. Pages themselves are not run, nor is their markup read. */
function pageReference(name: string, at: Located, body: BodyContext): Value {
    const construct = body.emitter.member('PageReference', 'constructor', '', ['String'], placeOf(at));
    const type = typeRef('PageReference');
    const prefix = body.space.model.namespace === '' || /__/.test(name) ? '' : `${body.space.model.namespace}__`;
    const url = JSON.stringify(`/apex/${prefix}${name}`);
    return { kind: 'value', type, js: `${construct}($rt,${body.emitter.type(type)},${url})`, nonNull: true };
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
