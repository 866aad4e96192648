export * from './print-class';
export * from './print-expression';
export * from './print-statement';
export * from './print-type';
export { printTrigger } from './print-trigger';
