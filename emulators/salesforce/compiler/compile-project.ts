import type { OrgModel } from '../metadata/org-model';
import type { TypeTables } from '../types';
import type { CompiledProject } from './compiled-project';

/** Parses, checks and emits every class and trigger of the project. */
export function compileProject(_model: OrgModel, _types: TypeTables): CompiledProject {
    throw new Error('compileProject: being written');
}
