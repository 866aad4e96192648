import type { Node, SourceFile } from 'ts-morph';
import { pascalCase } from './apex-names';

/** Which Apex class a source file becomes. */
export interface ModulePlan {
    /** Class of the file; undefined when the file is no module of ours. */
    classOf(file: SourceFile): string | undefined;
}

/** `invoice-amounts.ts` becomes `InvoiceAmounts`; a definition `account-to-customer.ts` becomes `AccountToCustomerMapper`. */
export function planModules(logic: readonly SourceFile[], definitions: readonly SourceFile[]): ModulePlan {
    const classes = new Map<string, string>();
    for (const file of logic) {
        classes.set(file.getFilePath(), pascalCase(file.getBaseNameWithoutExtension()));
    }
    for (const file of definitions) {
        classes.set(file.getFilePath(), `${pascalCase(file.getBaseNameWithoutExtension())}Mapper`);
    }
    return { classOf: (file) => classes.get(file.getFilePath()) };
}

/** Class that a declaration belongs to. */
export function classOfNode(plan: ModulePlan, node: Node): string | undefined {
    return plan.classOf(node.getSourceFile());
}
