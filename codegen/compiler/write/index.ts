export * from './edited-file';
export { digest, manifestPath, pendingPath } from './manifest';
export * from './disk';
export * from './write-files';
export * from './up-to-date';
