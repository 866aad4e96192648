import type { ApexType } from '../apex';

export function printType(type: ApexType): string {
    return type.args.length === 0 ? type.name : `${type.name}<${type.args.map(printType).join(', ')}>`;
}
