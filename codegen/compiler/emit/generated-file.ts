import type { ApexClass } from '../apex';
import { printClass } from '../print';

/** A file of the generated folder before its final layout. */
export interface GeneratedFile {
    /** Path from the project's root, with forward slashes. */
    readonly path: string;
    readonly text: string;
    /** `apex` and `markdown` get their final layout from the formatter; `xml` is printed in it. */
    readonly language: 'apex' | 'xml' | 'markdown';
}

const classFolder = 'force-app/main/generated/classes';
const classMetadata = `<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>65.0</apiVersion>
    <status>Active</status>
</ApexClass>
`;

/** The notice that opens a generated class. */
export function noticeFor(source: string): string {
    return `Generated from \`${source}\` by \`npm run generate\`; edits here are lost.`;
}

/** A class file and its metadata. */
export function classFiles(apexClass: ApexClass): readonly GeneratedFile[] {
    return classTextFiles(apexClass.name, printClass(apexClass));
}

export function classTextFiles(name: string, text: string): readonly GeneratedFile[] {
    return [
        { path: `${classFolder}/${name}.cls`, text, language: 'apex' },
        { path: `${classFolder}/${name}.cls-meta.xml`, text: classMetadata, language: 'xml' },
    ];
}
