/** What definitions and rules are written with. */
export type { Advice, Rule } from './advice';
export type { Override } from './apply-overrides';
export { defineMapping, type Mapping } from './define-mapping';
export { Instant } from './instant';
export type { MappingContext } from './mapping-context';
export { mapRecord, type MappingResult } from './map-record';
export { Money } from './money';
export { PlainDate } from './plain-date';
export { compareText, matchOf, truncate, type Text } from './text';
export { compareWhole, wholeAdd, wholeDivide, wholeOf, wholeRemainder, wholeSubtract, wholeTimes } from './whole';
