import type { OrgModel, Problem } from '../org-model';
import type { FieldInfo, SObjectTypeInfo } from '../sobject-type-info';
import type { XmlNode } from './xml';

/** Everything but the look-ups. */
export type ModelData = Omit<OrgModel, 'findObject' | 'findField' | 'findParent' | 'findChildren' | 'findByKeyPrefix'>;

/** One file on its way into the model. */
export interface SourceFile {
    /** Path below the project, with `/`. */
    readonly path: string;
    /** Path to report. */
    readonly file: string;
    readonly text: string;
    /** Name before the type's suffix: `Amount__c`, `Account-Account Layout`. */
    readonly name: string;
    readonly folders: readonly string[];
}

/** What readers of metadata types write into. */
export interface Draft {
    readonly data: ModelData;
    readonly namespace: string;
    readonly problems: Problem[];
    /** Value sets by lower-case name. */
    readonly globalValueSets: Map<string, XmlNode>;
    /** Keys of standard objects that got custom fields. */
    readonly extended: Set<string>;
    report(problem: Problem): void;
    /** Something valid that the emulator does not have. */
    gap(what: string, file: string): void;
}

/** Like {@link SObjectTypeInfo} while it is being read. */
export type MutableObject = { -readonly [K in keyof SObjectTypeInfo]: SObjectTypeInfo[K] };
export type MutableField = { -readonly [K in keyof FieldInfo]: FieldInfo[K] };

/** Reads one parsed file of its type. */
export type MetadataReader = (draft: Draft, source: SourceFile, node: XmlNode) => void;

/** 1-based line of the first match; for problems found after parsing. */
export function lineOf(text: string, pattern: string | RegExp): number | undefined {
    const at = typeof pattern === 'string' ? text.indexOf(pattern) : text.search(pattern);
    return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
