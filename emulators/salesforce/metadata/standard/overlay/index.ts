import type { Overlay } from './field-spec';
import { PRODUCTS } from './products';
import { SALES } from './sales';
import { SERVICE_AND_ACTIVITIES } from './service-and-activities';
import { SETUP } from './setup';

export type { FieldSpec, ObjectSpec } from './field-spec';
export { STAGES } from './sales';

/** Facts about standard objects that no typed source on npm has. */
export const OVERLAY: Overlay = { ...SALES, ...PRODUCTS, ...SERVICE_AND_ACTIVITIES, ...SETUP };
