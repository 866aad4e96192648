import type { LoadOptions, OrgModel, Problem } from './org-model';

/** Reads an SFDX project directory. Problems do not stop the load: what could be read is in the model. */
export function loadProject(_dir: string, _options: LoadOptions = {}): { model: OrgModel; problems: Problem[] } {
    throw new Error('loadProject is not implemented yet');
}
