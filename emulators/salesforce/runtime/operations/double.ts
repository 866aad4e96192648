import { ApexDouble } from '../values/apex-double';
import { divideByZero } from './integer';
import { notNull } from './null-checks';

type Double = ApexDouble | null;

const of = (value: number): ApexDouble => new ApexDouble(value);

export const doubleOperations = {
    $double: of,
    $oneF: of(1),
    $add_f: (a: Double, b: Double): ApexDouble => of(notNull(a).value + notNull(b).value),
    $sub_f: (a: Double, b: Double): ApexDouble => of(notNull(a).value - notNull(b).value),
    $mul_f: (a: Double, b: Double): ApexDouble => of(notNull(a).value * notNull(b).value),
    $div_f(a: Double, b: Double): ApexDouble {
        if (notNull(b).value === 0) throw divideByZero();
        return of(notNull(a).value / notNull(b).value);
    },
    $neg_f: (a: Double): ApexDouble => of(-notNull(a).value),
};
