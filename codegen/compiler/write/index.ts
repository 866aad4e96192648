export * from './disk';
export * from './write-files';
export * from './up-to-date';
