import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints what java.util.regex answers, one case a line, parts separated by tabs: pattern, text, matches with groups, split. */
public class PatternVectors {
    private static final String[] ATOMS = {
        "a", "b", "c", "[ab]", "[^a]", "\\w", "\\d", "\\s", ".", "(a|b)", "(?:ab)", "\\b", "^", "$", "(b)", "[a-c&&[^b]]",
        "\\.", "(?i:B)", "\\p{L}", "(?=b)", "(?!a)", "x"
    };
    private static final String[] QUANTIFIERS = {"", "", "", "*", "+", "?", "*?", "{1,2}", "++", "*+"};
    private static final String LETTERS = "aabbcABx1 .~";

    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[0]));
        for (int count = Integer.parseInt(args[1]); count > 0; count--) {
            StringBuilder pattern = new StringBuilder();
            for (int left = 1 + random.nextInt(5); left > 0; left--) {
                String atom = ATOMS[random.nextInt(ATOMS.length)];
                pattern.append(atom).append(quantifier(atom, random));
                if (random.nextInt(8) == 0) pattern.append('|');
            }
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(9); left > 0; left--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            // The tilde stands for a line feed, so that a case stays on its line.
            print(pattern.toString(), text.toString().replace('~', '\n'));
        }
    }

    /** Assertions take none; capturing groups no possessive one, which the translation refuses. */
    private static String quantifier(String atom, Random random) {
        String quantifier = QUANTIFIERS[random.nextInt(QUANTIFIERS.length)];
        boolean captures = atom.startsWith("(") && !atom.startsWith("(?");
        boolean asserts = atom.matches("\\^|\\$|\\\\b|\\(\\?[=!].*");
        return asserts || captures && quantifier.endsWith("+") && quantifier.length() == 2 ? "" : quantifier;
    }

    private static void print(String pattern, String text) {
        StringBuilder found = new StringBuilder();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.append('[').append(matcher.start()).append(',').append(matcher.end());
            for (int group = 1; group <= matcher.groupCount(); group++) found.append(';').append(matcher.start(group));
            found.append(']');
        }
        String parts = String.join("|", text.split(pattern));
        System.out.println(String.join("\t", pattern, text, found, parts + "<").replace("\n", "~"));
    }
}
