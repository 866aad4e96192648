/** What definitions and rules are written with. */
export { Instant } from './instant';
export { Money } from './money';
export { PlainDate } from './plain-date';
export { truncate, wholeDivide, type Text } from './text';
