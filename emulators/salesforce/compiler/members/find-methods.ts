import { apexTypes, listOf, mapOf, typeRef, type TypeRef } from '../../runtime/type-ref';
import type { PlatformTypeInfo } from '../../types';
import type { MethodDeclaration } from '../declare/declarations';
import type { TypeSpace } from '../types/type-space';
import { ofObject } from './implementations';
import type { MethodCandidate } from './method-candidate';

/** All methods of a type with that name, nearest declaration first, overridden ones left out. */
export function findMethods(type: TypeRef, name: string, space: TypeSpace): readonly MethodCandidate[] {
    const found: MethodCandidate[] = [];
    const seen = new Set<string>();
    const add = (candidate: MethodCandidate): void => {
        const signature = candidate.parameters.map(({ key }) => key).join(',');
        if (seen.has(signature)) return;
        seen.add(signature);
        found.push(candidate);
    };
    const visited = new Set<TypeRef>();
    const visit = (of: TypeRef): void => {
        if (visited.has(of)) return;
        visited.add(of);
        methodsDeclaredBy(of, name.toLowerCase(), space).forEach(add);
        space.supertypes(of).forEach(visit);
    };
    visit(type);
    visit(apexTypes.object);
    return found;
}

function methodsDeclaredBy(type: TypeRef, key: string, space: TypeSpace): readonly MethodCandidate[] {
    const declaration = space.classOf(type);
    if (declaration) {
        const declared = declaration.methods
            .filter((method) => method.key === key)
            .map((method) => fromDeclaration(method))
            .filter((one) => declaration.kind !== 'interface' || !ofObject({ name: one.name, types: one.parameters }));
        if (declaration.kind === 'class' && key === 'clone' && declared.length === 0) {
            return [fromRow(['clone', false, [], type], type, { kind: 'clone' })];
        }
        return declaration.kind === 'enum' ? [...declared, ...enumMethods(type, key)] : declared;
    }
    const info = space.platformOf(type);
    if (info) return fromTables(type, info, key, space);
    const object = space.objectOf(type);
    if (!object) return [];
    const pseudoType =
        object.kind === 'customMetadata' ? 'CustomMetadata' : object.customSettingsType ? 'CustomSetting' : null;
    const describes = key === 'getsobjecttype' ? [fromRow(objectTypeRow, type, { kind: 'objectType' })] : [];
    return pseudoType ? [...recordMethods(type, key, pseudoType), ...describes] : describes;
}

function fromDeclaration(method: MethodDeclaration): MethodCandidate {
    return {
        name: method.name,
        isStatic: method.isStatic,
        parameters: method.parameters.map((parameter) => parameter.type),
        returnType: method.returnType,
        owner: method.owner.type,
        source: { kind: 'declared', declaration: method },
    };
}

function fromTables(type: TypeRef, info: PlatformTypeInfo, key: string, space: TypeSpace): readonly MethodCandidate[] {
    const read = (text: string): TypeRef => space.tableType(text, info.typeParameters, type.args);
    return info.methods
        .filter((method) => method.name.toLowerCase() === key)
        .map((method) => ({
            name: method.name,
            isStatic: method.isStatic,
            parameters: method.parameters.map((parameter) => read(parameter.type)),
            returnType: read(method.returnType),
            owner: type,
            isOfCollection: type.base === 'set',
            source: { kind: 'platform', info, declared: method.parameters.map((parameter) => parameter.type) },
        }));
}

type Row = readonly [name: string, isStatic: boolean, parameters: readonly TypeRef[], returnType: TypeRef];

/** `Account.getSObjectType()` */
const objectTypeRow: Row = ['getSObjectType', true, [], typeRef('SObjectType')];

function fromRow(
    [name, isStatic, parameters, returnType]: Row,
    owner: TypeRef,
    source: MethodCandidate['source'],
): MethodCandidate {
    return { name, isStatic, parameters, returnType, owner, source };
}

function enumMethods(type: TypeRef, key: string): readonly MethodCandidate[] {
    const rows: readonly Row[] = [
        ['values', true, [], listOf(type)],
        ['valueOf', true, [apexTypes.string], type],
        ['name', false, [], apexTypes.string],
        ['ordinal', false, [], apexTypes.integer],
    ];
    return rows.filter(([name]) => name.toLowerCase() === key).map((row) => fromRow(row, type, { kind: 'enum' }));
}

/** Apex Reference Guide: "Custom Settings Methods", "Custom Metadata Type Methods". */
function recordMethods(type: TypeRef, key: string, pseudoType: string): readonly MethodCandidate[] {
    const { string, id } = apexTypes;
    const rows: readonly Row[] =
        pseudoType === 'CustomMetadata'
            ? [
                  ['getAll', true, [], mapOf(string, type)],
                  ['getInstance', true, [string], type],
              ]
            : [
                  ['getAll', true, [], mapOf(string, type)],
                  ['getInstance', true, [], type],
                  ['getInstance', true, [id], type],
                  ['getInstance', true, [string], type],
                  ['getValues', true, [id], type],
                  ['getValues', true, [string], type],
                  ['getOrgDefaults', true, [], type],
              ];
    const source = { kind: 'record', pseudoType } as const;
    return rows.filter(([name]) => name.toLowerCase() === key).map((row) => fromRow(row, type, source));
}
