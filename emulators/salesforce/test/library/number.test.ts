import { ApexDouble } from '../../runtime/values/apex-double';
import { call, constant, decimal, libraryRuntime } from './library-runtime';

const rt = libraryRuntime();
const text = (value: unknown): string => rt.toText(value);
const double = (value: number): ApexDouble => new ApexDouble(value);

// Apex Reference Guide: Integer, Long, Double, Decimal, Math; examples and the edges of their ranges.
test.each<[member: string, args: unknown[], result: string]>([
    ['Integer.valueOf(String)', ['123'], '123'],
    ['Integer.valueOf(Object)', [decimal('12.9')], '12'],
    ['Integer.format()', [22], '22'],
    ['Integer.format()', [1234567], '1,234,567'],
    ['Long.valueOf(String)', ['123456789'], '123456789'],
    ['Long.format()', [4_271_990n], '4,271,990'],
    ['Long.intValue()', [7_191_991_000n], '-1397943592'],
    ['Boolean.valueOf(Object)', ['TRUE'], 'true'],
    ['Boolean.valueOf(Object)', ['yes'], 'false'],
    ['Double.valueOf(String)', ['3.4'], '3.4'],
    ['Double.valueOf(Object)', [3], '3.0'],
    ['Double.intValue()', [double(4.9)], '4'],
    ['Double.intValue()', [double(1e20)], '2147483647'],
    ['Double.round()', [double(4.5)], '5'],
    ['Double.round()', [double(-4.5)], '-4'],
    ['Double.format()', [double(1261992)], '1,261,992'],
    ['Decimal.valueOf(Double)', [double(2.718281828459045)], '2.718281828459045'],
    ['Decimal.valueOf(Double)', [double(1)], '1.0'],
    ['Decimal.valueOf(Long)', [299_792_458n], '299792458'],
    ['Decimal.valueOf(String)', ['12.4567'], '12.4567'],
    ['Decimal.divide(Decimal,Integer)', [decimal('19'), decimal('100'), 3], '0.190'],
    [
        'Decimal.divide(Decimal,Integer,Object)',
        [decimal('12.4567'), decimal('7'), 2, constant('RoundingMode', 'UP')],
        '1.78',
    ],
    ['Decimal.format()', [decimal('12345.6789')], '12,345.679'],
    ['Decimal.intValue()', [decimal('1.602176565')], '1'],
    ['Decimal.pow(Integer)', [decimal('4.12'), 2], '16.9744'],
    ['Decimal.precision()', [decimal('123.45')], '5'],
    ['Decimal.round()', [decimal('4.5')], '4'],
    ['Decimal.round()', [decimal('5.5')], '6'],
    ['Decimal.round()', [decimal('-5.7')], '-6'],
    ['Decimal.round(RoundingMode)', [decimal('-1.1'), constant('RoundingMode', 'FLOOR')], '-2'],
    ['Decimal.scale()', [decimal('9.27400968')], '8'],
    ['Decimal.setScale(Integer)', [decimal('8.987551787'), 3], '8.988'],
    ['Decimal.setScale(Integer)', [decimal('2.5'), 4], '2.5000'],
    ['Decimal.stripTrailingZeros()', [decimal('1.10000')], '1.1'],
    ['Decimal.toPlainString()', [decimal('1E+3')], '1000'],
    ['Math.abs(Decimal)', [decimal('-42.42')], '42.42'],
    ['Math.ceil(Decimal)', [decimal('3.2')], '4'],
    ['Math.floor(Decimal)', [decimal('-3.2')], '-4'],
    ['Math.max(Integer,Integer)', [12, 6], '12'],
    ['Math.min(Decimal,Decimal)', [decimal('1.10'), decimal('1.2')], '1.10'],
    ['Math.mod(Integer,Integer)', [12, 5], '2'],
    ['Math.mod(Integer,Integer)', [-12, 5], '-2'],
    ['Math.pow(Double,Double)', [double(12), double(2)], '144.0'],
    ['Math.rint(Double)', [double(2.5)], '2.0'],
    ['Math.round(Decimal)', [decimal('4.5')], '4'],
    ['Math.round(Double)', [double(4.5)], '5'],
    ['Math.roundToLong(Decimal)', [decimal('5.5')], '6'],
    ['Math.signum(Decimal)', [decimal('-0.5')], '-1'],
    ['Math.sqrt(Decimal)', [decimal('16')], '4.0'],
])('%s of %o is %s', (member, args, result) => {
    expect(text(call(rt, member, ...args))).toBe(result);
});

test.each<[member: string, args: unknown[], type: string, message: string]>([
    ['Integer.valueOf(String)', ['12.5'], 'System.TypeException', 'Invalid integer: 12.5'],
    ['Integer.valueOf(String)', ['2147483648'], 'System.TypeException', 'Invalid integer: 2147483648'],
    ['Integer.valueOf(String)', [null], 'System.NullPointerException', 'Argument cannot be null.'],
    ['Long.valueOf(String)', ['x'], 'System.TypeException', 'Invalid long: x'],
    ['Double.valueOf(String)', ['x'], 'System.TypeException', 'Invalid double: x'],
    ['Decimal.valueOf(String)', ['1,5'], 'System.TypeException', 'Invalid decimal: 1,5'],
    ['Decimal.divide(Decimal,Integer)', [decimal('1'), decimal('0'), 2], 'System.MathException', 'Divide by 0'],
    ['Math.mod(Integer,Integer)', [1, 0], 'System.MathException', 'Divide by 0'],
    ['Math.round(Decimal)', [decimal('2147483648')], 'System.MathException', 'Integer out of range: 2147483648'],
])('%s of %o throws %s: %s', (member, args, typeName, message) => {
    let thrown: unknown;
    try {
        call(rt, member, ...args);
    } catch (error) {
        thrown = error;
    }
    expect(thrown).toMatchObject({ typeName, message });
});
