export * from './edited-file';
export { manifestPath } from './manifest';
export * from './disk';
export * from './write-files';
export * from './up-to-date';
