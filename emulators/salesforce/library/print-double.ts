/**
 * A double as java.lang.Double.toString prints it: `1.0`, `1.0E10`, `1.0E-5`, `NaN`, `Infinity`.
 *
 * The digits are the shortest that read back as the same double; Java before 19 sometimes prints one more.
 */
export function printDouble(value: number): string {
    if (Number.isNaN(value)) return 'NaN';
    if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
    if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
    const magnitude = Math.abs(value);
    if (magnitude >= 1e-3 && magnitude < 1e7) {
        const plain = String(value);
        return plain.includes('.') ? plain : `${plain}.0`;
    }
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}
