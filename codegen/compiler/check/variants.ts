import { Node, type InterfaceDeclaration, type TypeAliasDeclaration } from 'ts-morph';

const variantsByAlias = new WeakMap<TypeAliasDeclaration, readonly InterfaceDeclaration[]>();

/** Interfaces that a type alias unites; empty when it is no union of interfaces of its file. */
export function variantsOf(alias: TypeAliasDeclaration): readonly InterfaceDeclaration[] {
    const variants = variantsByAlias.get(alias) ?? findVariants(alias);
    variantsByAlias.set(alias, variants);
    return variants;
}

function findVariants(alias: TypeAliasDeclaration): readonly InterfaceDeclaration[] {
    const node = alias.getTypeNode();
    if (node === undefined || !Node.isUnionTypeNode(node)) {
        return [];
    }
    const file = alias.getSourceFile();
    const variants = node.getTypeNodes().map((member) => file.getInterface(member.getText()));
    return variants.every((variant) => variant !== undefined) ? variants : [];
}

/** The union of variants that an interface belongs to. */
export function unionAround(variant: InterfaceDeclaration): TypeAliasDeclaration | undefined {
    return variant
        .getSourceFile()
        .getTypeAliases()
        .find((alias) => variantsOf(alias).includes(variant));
}

/** The member whose text tells the variants of a union apart. */
export function tagOf(alias: TypeAliasDeclaration): string | undefined {
    const variants = variantsOf(alias);
    return variants[0]
        ?.getProperties()
        .map((property) => property.getName())
        .find((name) => {
            const values = variants.map((variant) => variant.getProperty(name)?.getType());
            const literals = new Set(values.map((type) => (type?.isStringLiteral() ? type.getLiteralValue() : null)));
            return literals.size === variants.length && !literals.has(null);
        });
}
