import type { OrgModel } from '../../metadata';

/** What the build of the user interface takes from a project. */
export type UiProject = Pick<
    OrgModel,
    | 'lwcBundles'
    | 'labels'
    | 'classes'
    | 'staticResources'
    | 'customPermissions'
    | 'findObject'
    | 'findField'
    | 'findParent'
>;

export interface UiBuildOptions {
    readonly project: UiProject;
    /** Where compiled modules and the output are kept between runs. */
    readonly cacheDir: string;
    /** Readable output and LWC's own development checks. Default false. */
    readonly debug?: boolean;
}

export interface UiBuild {
    /** Serve this folder; `synthetic-shadow.js` goes before `main.js`. */
    readonly outDir: string;
    /** Files that `main.js` always needs, main.js included, for preloading. */
    readonly preload: readonly string[];
    readonly warnings: readonly string[];
    readonly ms: number;
}
