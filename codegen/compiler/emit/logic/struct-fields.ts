import type { InterfaceDeclaration } from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apexIdentifier } from '../../plan/apex-names';

/** A member of a declared interface. */
export interface StructField {
    readonly name: string;
    readonly apexName: string;
    /** null: the type is outside the subset */
    readonly type: SubsetType | null;
    readonly isOptional: boolean;
    readonly doc: string;
}

/** Members in the order of their declaration, which is the order of the constructor's parameters. */
export function structFields(declaration: InterfaceDeclaration): readonly StructField[] {
    return declaration.getProperties().map((property) => ({
        name: property.getName(),
        apexName: apexIdentifier(property.getName()),
        type: subsetType(property.getType()),
        isOptional: property.hasQuestionToken(),
        doc: property.getJsDocs()[0]?.getDescription().trim() ?? '',
    }));
}
