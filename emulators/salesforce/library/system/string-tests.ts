/** String.is…: what kinds of characters a text holds. An empty text is neither upper case, alphabetic nor numeric; it is white space. */
import { definePlatformType } from '../registry';

const matches =
    (pattern: RegExp) =>
    (_rt: unknown, self: string): boolean =>
        pattern.test(self);

definePlatformType({
    name: 'System.String',
    is: (value) => typeof value === 'string',
    methods: {
        'isalllowercase/0': matches(/^\p{Ll}+$/u),
        'isalluppercase/0': matches(/^\p{Lu}+$/u),
        'isalpha/0': matches(/^\p{L}+$/u),
        'isalphaspace/0': matches(/^[\p{L} ]*$/u),
        'isalphanumeric/0': matches(/^[\p{L}\p{Nd}]+$/u),
        'isalphanumericspace/0': matches(/^[\p{L}\p{Nd} ]*$/u),
        'isasciiprintable/0': matches(/^[ -~]*$/),
        'isnumeric/0': matches(/^\p{Nd}+$/u),
        'isnumericspace/0': matches(/^[\p{Nd} ]*$/u),
        'iswhitespace/0': matches(/^\s*$/),
    },
});
