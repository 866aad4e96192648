/** The parts of sfdx-project.json that packaging looks at. */
export interface SfdxProject {
    readonly namespace?: string;
    readonly packageAliases?: Readonly<Record<string, string>>;
}

export interface DevHub {
    readonly alias: string;
}

/** Something that packaging needs and that only a person can arrange. */
export interface Missing {
    readonly what: string;
    readonly how: string;
}

/** What is missing before a managed package version can be created, in the order in which to get it. */
export function missingForPackaging(project: SfdxProject, devHub: DevHub | null): readonly Missing[] {
    const missing: Missing[] = [];
    if (devHub === null) {
        missing.push({
            what: 'A Dev Hub: the org that owns packages.',
            how: 'In a production or Developer Edition org: Setup → Dev Hub → enable it and "Unlocked Packages and Second-Generation Managed Packages"; then: npx --prefix scripts/salesforce-cli sf org login web --set-default-dev-hub --alias DevHub',
        });
    }
    if (!project.namespace) {
        missing.push({
            what: 'A namespace in sfdx-project.json ("namespace").',
            how: 'Register one in a Developer Edition org (Setup → Package Manager → Namespace Settings), link it in the Dev Hub (App Launcher → Namespace Registries → Link Namespace), then write its name into sfdx-project.json.',
        });
    }
    return missing;
}
