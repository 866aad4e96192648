import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;

/** Prints what java.math.BigDecimal answers, one case a line: operation, operands, result, separated by spaces. */
public class DecimalVectors {
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[0]));
        for (int count = Integer.parseInt(args[1]); count > 0; count--) {
            BigDecimal a = number(random), b = number(random);
            int scale = random.nextInt(24) - 4;
            RoundingMode mode = RoundingMode.values()[random.nextInt(7)];
            print("text", a, a.toString());
            print("plain", a, a.toPlainString());
            print("hash", a, a.hashCode());
            print("precision", a, a.precision());
            print("int", a, a.intValue());
            print("long", a, a.longValue());
            print("double", a, a.doubleValue());
            print("strip", a, a.stripTrailingZeros());
            print("add", a, b, a.add(b));
            print("subtract", a, b, a.subtract(b));
            print("multiply", a, b, a.multiply(b));
            print("compare", a, b, a.compareTo(b));
            print("pow", a, 3, a.pow(3));
            int exponent = random.nextInt(12);
            print("pow", a, exponent, a.pow(exponent));
            print("abs", a, a.abs());
            print("negate", a, a.negate());
            print("scale", a, a.scale());
            print("sign", a, a.signum());
            print("equals", a, b, a.equals(b));
            print("equals", a, a.setScale(a.scale() + 1), a.equals(a.setScale(a.scale() + 1)));
            print("unnecessary", a, scale, exactly(a, scale));
            print("setScale:" + mode, a, scale, a.setScale(scale, mode));
            print("round:" + mode, a, 0, a.setScale(0, mode));
            if (b.signum() == 0) continue;
            BigDecimal quotient = a.divide(b, new MathContext(33, RoundingMode.HALF_UP));
            print("divide", a, b, quotient.scale() < 0 ? quotient.setScale(0) : quotient);
            print("divideToScale:" + mode, a, b + ":" + scale, a.divide(b, scale, mode));
            print("remainder", a, b, a.remainder(b));
        }
    }

    private static Object exactly(BigDecimal a, int scale) {
        try {
            return a.setScale(scale, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException refused) {
            return "refused";
        }
    }

    private static BigDecimal number(Random random) {
        BigInteger digits = new BigInteger(random.nextInt(4) == 0 ? 3 : 1 + random.nextInt(90), random);
        BigDecimal value = new BigDecimal(digits, random.nextInt(16) - 3);
        if (random.nextInt(3) == 0) value = value.movePointLeft(1).setScale(value.scale() + 2);
        return random.nextBoolean() ? value.negate() : value;
    }

    private static void print(Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) line.append(line.length() == 0 ? "" : " ").append(part);
        System.out.println(line);
    }
}
