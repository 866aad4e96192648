import { createReader } from 'shell/records';

const objectOf = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : (value as { readonly objectApiName?: string } | undefined)?.objectApiName;

/** Wire: what the user may know of an object and its fields. */
export const getObjectInfo = createReader((config) => {
    const object = objectOf(config.objectApiName);
    return object && `/api/objects/${object}`;
});

/** Wire: the values of one picklist field. */
export const getPicklistValues = createReader((config) => {
    const field = config.fieldApiName as string | { readonly objectApiName: string; readonly fieldApiName: string };
    const name = typeof field === 'string' ? field : field && `${field.objectApiName}.${field.fieldApiName}`;
    return name && `/api/picklists/${name}`;
});
