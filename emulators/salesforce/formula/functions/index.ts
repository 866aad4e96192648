import { DATE } from './date';
import type { FunctionTable } from './formula-function';
import { LOGIC } from './logic';
import { NUMBER } from './number';
import { TEXT } from './text';

export type { FormulaFunction, Parameter } from './formula-function';
export { asText } from './text';

export const FUNCTIONS: FunctionTable = { ...LOGIC, ...TEXT, ...NUMBER, ...DATE };

/** Functions of the language that are not evaluated: refused by name, while any other name is an unknown function. */
export const NOT_EVALUATED: ReadonlySet<string> = new Set([
    ...[
        'ACOS',
        'ASCII',
        'ASIN',
        'ATAN',
        'ATAN2',
        'CHR',
        'COS',
        'CURRENCYRATE',
        'DAYOFYEAR',
        'DISTANCE',
        'FORMATDURATION',
    ],
    ...['FROMUNIXTIME', 'GEOLOCATION', 'GETRECORDIDS', 'GETSESSIONID', 'HTMLENCODE', 'INCLUDE', 'INITCAP', 'ISCLONE'],
    ...['ISOWEEK', 'ISOYEAR', 'JSENCODE', 'JSINHTMLENCODE', 'JUNCTIONIDLIST', 'LINKTO', 'MPY', 'PARENTGROUPVAL', 'PI'],
    ...[
        'PICKLISTCOUNT',
        'PREDICT',
        'PREVGROUPVAL',
        'REGEXREPLACE',
        'REQUIRESCRIPT',
        'REVERSE',
        'SIN',
        'TAN',
        'TIMEVALUE',
    ],
    ...['UNIXTIMESTAMP', 'URLENCODE', 'URLFOR', 'VLOOKUP', 'IMAGEPROXYURL'],
]);
