/** A type as Apex writes it: a name and its type arguments. */
export interface ApexType {
    readonly name: string;
    readonly args: readonly ApexType[];
}

/** `apexType('Map', apexType('String'), apexType('Object'))` is `Map<String, Object>`. */
export function apexType(name: string, ...args: readonly ApexType[]): ApexType {
    return { name, args };
}

export function listOf(element: ApexType): ApexType {
    return apexType('List', element);
}

export const stringType = apexType('String');
export const integerType = apexType('Integer');
export const decimalType = apexType('Decimal');
export const booleanType = apexType('Boolean');
export const dateType = apexType('Date');
export const datetimeType = apexType('Datetime');
export const objectType = apexType('Object');
export const voidType = apexType('void');
export const jsonObjectType = apexType('Map', stringType, objectType);
export const mapOfText = apexType('Map', stringType, stringType);
