import { divideByZero } from './integer';
import { notNull } from './null-checks';

type Long = bigint | null;
type Shift = number | bigint | null;

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);
const distance = (by: Shift): bigint => BigInt(notNull(by)) & 63n;

/** Long: 64 bits, wraps; division truncates. */
export const longOperations = {
    $add_l: (a: Long, b: Long): bigint => wrap(notNull(a) + notNull(b)),
    $sub_l: (a: Long, b: Long): bigint => wrap(notNull(a) - notNull(b)),
    $mul_l: (a: Long, b: Long): bigint => wrap(notNull(a) * notNull(b)),
    $div_l(a: Long, b: Long): bigint {
        if (notNull(b) === 0n) throw divideByZero();
        return wrap(notNull(a) / notNull(b));
    },
    $neg_l: (a: Long): bigint => wrap(-notNull(a)),
    $and_l: (a: Long, b: Long): bigint => notNull(a) & notNull(b),
    $or_l: (a: Long, b: Long): bigint => notNull(a) | notNull(b),
    $xor_l: (a: Long, b: Long): bigint => notNull(a) ^ notNull(b),
    $shl_l: (a: Long, b: Shift): bigint => wrap(notNull(a) << distance(b)),
    $shr_l: (a: Long, b: Shift): bigint => notNull(a) >> distance(b),
    $ushr_l: (a: Long, b: Shift): bigint => wrap(BigInt.asUintN(64, notNull(a)) >> distance(b)),
};
