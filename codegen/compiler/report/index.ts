export * from './code-frame';
export * from './paint';
export * from './print-diagnostic';
