/** A formula as it is written, before names have a meaning. */
export type FormulaNode =
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'number'; readonly digits: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
    | { readonly kind: 'name'; readonly path: readonly string[] }
    | { readonly kind: 'negative'; readonly operand: FormulaNode }
    | { readonly kind: 'not'; readonly operand: FormulaNode }
    | { readonly kind: 'binary'; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode }
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] };

/** A formula that an org refuses to save; the message is the one Setup shows. */
export class FormulaError extends Error {}
