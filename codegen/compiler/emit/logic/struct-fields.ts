import { Node, type InterfaceDeclaration, type PropertySignature, type TypeAliasDeclaration } from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { tagOf, variantsOf } from '../../check/variants';
import { apexIdentifier } from '../../plan/apex-names';

/** A member of a declared interface, or of the variants of a union. */
export interface StructField {
    readonly name: string;
    readonly apexName: string;
    /** null: the type is outside the subset */
    readonly type: SubsetType | null;
    readonly isOptional: boolean;
    readonly doc: string;
    readonly declaration: PropertySignature;
}

function fieldOf(property: PropertySignature): StructField {
    return {
        name: property.getName(),
        apexName: apexIdentifier(property.getName()),
        type: subsetType(property.getType()),
        isOptional: property.hasQuestionToken(),
        doc: property.getJsDocs()[0]?.getDescription().trim() ?? '',
        declaration: property,
    };
}

function fieldsOfInterface(declaration: InterfaceDeclaration): readonly StructField[] {
    return declaration.getProperties().map(fieldOf);
}

/** The tag first, then every member of every variant once; what a variant lacks can be null. */
function fieldsOfUnion(alias: TypeAliasDeclaration): readonly StructField[] {
    const variants = variantsOf(alias);
    const tag = tagOf(alias);
    const fields = new Map<string, StructField>();
    for (const field of variants.flatMap(fieldsOfInterface)) {
        const known = fields.get(field.name);
        const isEverywhere = variants.every((variant) => variant.getProperty(field.name) !== undefined);
        const nullable = !isEverywhere || field.type?.nullable === true || known?.type?.nullable === true;
        const type = field.type === null ? null : { ...field.type, nullable };
        fields.set(field.name, { ...(known ?? field), type });
    }
    const rank = (field: StructField): number => (field.name === tag ? 0 : 1);
    return [...fields.values()].sort((left, right) => rank(left) - rank(right));
}

/** Members in the order of their declaration, which is the order of the constructor's parameters. */
export function structFields(declaration: Node): readonly StructField[] {
    if (Node.isTypeAliasDeclaration(declaration)) {
        return fieldsOfUnion(declaration);
    }
    return Node.isInterfaceDeclaration(declaration) ? fieldsOfInterface(declaration) : [];
}
