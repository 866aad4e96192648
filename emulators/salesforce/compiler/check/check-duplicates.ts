import type { ClassDeclaration } from '../declare/declarations';

/** Names and signatures that occur twice. */
export function checkDuplicates(declaration: ClassDeclaration): void {
    const { log } = declaration.unit;
    if (declaration.outer?.simpleName.toLowerCase() === declaration.simpleName.toLowerCase())
        log.add(declaration.at, `Type name already in use: ${declaration.simpleName}`);
    const fields = new Set<string>();
    for (const field of declaration.fields) {
        if (fields.has(field.key)) log.add(field.at, `Duplicate field: ${field.name}`);
        fields.add(field.key);
    }
    const methods = new Set<string>();
    for (const method of declaration.methods) {
        if (methods.has(method.jsName)) {
            const types = method.parameters.map(({ type }) => type.name).join(', ');
            log.add(
                method.at,
                `Method already defined: ${method.returnType.name} ${method.name}(${types}) from the type ${declaration.name}`,
            );
        }
        methods.add(method.jsName);
        const names = new Set<string>();
        for (const { name, at } of method.parameters) {
            if (names.has(name.toLowerCase())) log.add(at, `Duplicate variable: ${name}`);
            names.add(name.toLowerCase());
        }
    }
    const constructors = new Set<string>();
    for (const { jsName, at } of declaration.constructors) {
        if (constructors.has(jsName)) log.add(at, `Constructor already defined: [${declaration.name}].<Constructor>`);
        constructors.add(jsName);
    }
}
