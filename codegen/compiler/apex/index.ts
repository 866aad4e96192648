export * from './apex-class';
export * from './apex-expression';
export * from './apex-statement';
export * from './apex-type';
export * as apex from './build';
export type { ApexTrigger } from './apex-trigger';
