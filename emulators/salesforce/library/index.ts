/**
 * The platform library. Importing this file registers the members of every type that is implemented here; `org/` and `schema/`
 * register theirs in files of their own.
 */
import './dom/dom';
import './xml/xml-stream-reader';
import './xml/xml-stream-writer';
import './formula';
import './org';
import './pages';
import './schema';
import './system';

export { ApexBlob } from './blob';
export { ApexCollection, ApexList, ApexMap, ApexSet, isSameKey } from './collections';
export { iterate } from './collections/iterate';
export { ApexDate } from './date';
export { ApexDatetime } from './datetime';
export { ApexDecimal } from './decimal';
export { isAssignable } from './is-assignable';
export * from './registry';
export { DecimalError, type RoundingMode } from './rounding-mode';
export { ApexTime } from './time';
