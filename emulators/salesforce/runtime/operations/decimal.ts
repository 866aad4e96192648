import { ApexDecimal } from '../../library/decimal';
import { divideByZero } from './integer';
import { notNull } from './null-checks';

type Decimal = ApexDecimal | null;

export const decimalOperations = {
    $oneD: ApexDecimal.fromInteger(1),
    $add_d: (a: Decimal, b: Decimal): ApexDecimal => notNull(a).add(notNull(b)),
    $sub_d: (a: Decimal, b: Decimal): ApexDecimal => notNull(a).subtract(notNull(b)),
    $mul_d: (a: Decimal, b: Decimal): ApexDecimal => notNull(a).multiply(notNull(b)),
    $div_d(a: Decimal, b: Decimal): ApexDecimal {
        if (notNull(b).isZero()) throw divideByZero();
        return notNull(a).divide(notNull(b));
    },
    $neg_d: (a: Decimal): ApexDecimal => notNull(a).negate(),
};
