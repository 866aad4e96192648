/** The formula language: validation rules, formula fields and default values, roll-up summaries. */
export { checkFormulas } from './check-formulas';
export { compileRecordFormula } from './compile-record-formula';
export { isComputed, readComputed } from './computed-field';
export { FormulaError } from './formula-node';
export { type Compiled, FormulaFailure, type FormulaRun, type FormulaValue } from './formula-value';
export { recordSubject, rowSubject } from './subject';
