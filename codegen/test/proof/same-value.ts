function entriesOf(value: object): readonly (readonly [string, unknown])[] {
    return Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
}

/** Whether two plain values are equal, whichever realm their arrays and objects come from. */
export function isSameValue(left: unknown, right: unknown): boolean {
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
        return left === right;
    }
    if (Array.isArray(left) !== Array.isArray(right)) {
        return false;
    }
    const [own, other] = [entriesOf(left), entriesOf(right)];
    return (
        own.length === other.length &&
        own.every(([key, value], index) => key === other[index]?.[0] && isSameValue(value, other[index]?.[1]))
    );
}
