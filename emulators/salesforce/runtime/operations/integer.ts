import { PlatformException } from '../exceptions';
import { nullPointer } from './null-checks';

type Int = number | null;

export function divideByZero(): PlatformException {
    return new PlatformException('System.MathException', 'Divide by 0');
}

/** Integer: 32 bits, wraps; division truncates. */
export const integerOperations = {
    $add_i(a: Int, b: Int): number {
        if (a === null || b === null) throw nullPointer();
        return (a + b) | 0;
    },
    $sub_i(a: Int, b: Int): number {
        if (a === null || b === null) throw nullPointer();
        return (a - b) | 0;
    },
    $mul_i(a: Int, b: Int): number {
        if (a === null || b === null) throw nullPointer();
        return Math.imul(a, b);
    },
    $div_i(a: Int, b: Int): number {
        if (a === null || b === null) throw nullPointer();
        if (b === 0) throw divideByZero();
        return (a / b) | 0;
    },
    $neg_i(a: Int): number {
        if (a === null) throw nullPointer();
        return -a | 0;
    },
    $and_i(a: Int, b: Int): number {
        if (a === null || b === null) throw nullPointer();
        return a & b;
    },
    $or_i(a: Int, b: Int): number {
        if (a === null || b === null) throw nullPointer();
        return a | b;
    },
    $xor_i(a: Int, b: Int): number {
        if (a === null || b === null) throw nullPointer();
        return a ^ b;
    },
    $shl_i(a: Int, b: number | bigint | null): number {
        if (a === null || b === null) throw nullPointer();
        return a << Number(b);
    },
    $shr_i(a: Int, b: number | bigint | null): number {
        if (a === null || b === null) throw nullPointer();
        return a >> Number(b);
    },
    $ushr_i(a: Int, b: number | bigint | null): number {
        if (a === null || b === null) throw nullPointer();
        return (a >>> Number(b)) | 0;
    },
    $and_b(a: boolean | null, b: boolean | null): boolean {
        if (a === null || b === null) throw nullPointer();
        return a && b;
    },
    $or_b(a: boolean | null, b: boolean | null): boolean {
        if (a === null || b === null) throw nullPointer();
        return a || b;
    },
    $xor_b(a: boolean | null, b: boolean | null): boolean {
        if (a === null || b === null) throw nullPointer();
        return a !== b;
    },
};
