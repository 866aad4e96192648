export * from './disk';
export * from './write-files';
