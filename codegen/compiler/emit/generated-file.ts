import type { ApexClass, ApexTrigger } from '../apex';
import { printClass, printTrigger } from '../print';
import { printMetadata } from './metadata/print-metadata';

/** A file of the generated folder before its final layout. */
export interface GeneratedFile {
    /** Path from the project's root, with forward slashes. */
    readonly path: string;
    readonly text: string;
    /** All but `xml` get their final layout from the formatter; metadata is printed in it. */
    readonly language: 'apex' | 'xml' | 'markdown' | 'typescript';
}

const classFolder = 'force-app/main/generated/classes';
const triggerFolder = 'force-app/main/generated/triggers';
const sourceMetadata = { apiVersion: '65.0', status: 'Active' };

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
        {
            path: `${classFolder}/${name}.cls-meta.xml`,
            text: printMetadata('ApexClass', sourceMetadata),
            language: 'xml',
        },
    ];
}

/** A trigger file and its metadata. */
export function triggerFiles(trigger: ApexTrigger): readonly GeneratedFile[] {
    const path = `${triggerFolder}/${trigger.name}.trigger`;
    return [
        { path, text: printTrigger(trigger), language: 'apex' },
        { path: `${path}-meta.xml`, text: printMetadata('ApexTrigger', sourceMetadata), language: 'xml' },
    ];
}
