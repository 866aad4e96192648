/** The project's metadata and the org's standard objects as one model. */
export type * from './org-model';
export { loadProject } from './load-project';
