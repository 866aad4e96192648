import type { FieldShape } from '../../schemas/field';
import {
    apexType,
    booleanType,
    dateType,
    datetimeType,
    decimalType,
    integerType,
    listOf,
    stringType,
    type ApexType,
} from '../apex';
import { schemaNamed } from './schema-catalogue';

/** The Apex type of a Zoho field in its value class. */
export function valueType(shape: FieldShape): ApexType {
    switch (shape.kind) {
        case 'whole':
            return integerType;
        case 'decimal':
            return decimalType;
        case 'flag':
            return booleanType;
        case 'date':
            return dateType;
        case 'instant':
            return datetimeType;
        case 'texts':
            return listOf(stringType);
        case 'parent':
            return apexType(schemaNamed(shape.of).apexType);
        case 'children':
            return listOf(apexType(schemaNamed(shape.of).apexType));
        case 'text':
        case 'choice':
        case 'reference':
            return stringType;
    }
}
