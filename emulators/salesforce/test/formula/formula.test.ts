import { compileRecordFormula, FormulaError, FormulaFailure, recordSubject } from '../../formula';
import { ApexDecimal } from '../../library/decimal';
import { asText } from '../../formula/functions';
import { DataOrg, standardModel } from '../store/data-org';

const org = new DataOrg(standardModel());
const account = org.insert('Account', { Name: 'Acme', Industry: 'Energy', AnnualRevenue: 1200, Website: null }).id;
const record = org.record('Opportunity', {
    Name: 'Big deal',
    StageName: 'Prospecting',
    CloseDate: null,
    Amount: ApexDecimal.parse('99.50'),
    Probability: 25,
    AccountId: account,
});

function compiled(formula: string, blanksAsZero = false) {
    return compileRecordFormula(org.model, record.type, formula, { blanksAsZero });
}

/** The value as TEXT() writes it; blank is `blank`. */
function result(formula: string, blanksAsZero = false): string {
    const subject = recordSubject(record);
    const value = compiled(formula, blanksAsZero).read({ rt: org.rt, subject, before: null, isNew: true });
    return value === null || value === '' ? 'blank' : asText(value);
}

/**
 * Salesforce Help, "Formula Operators and Functions" (A–Z): help.salesforce.com/s/articleView?id=sf.customize_functions.htm; operators:
 * "Calculation Operators and Functions".
 */
test.each([
    ['1 + 2 * 3 ^ 2', '19'],
    ['-(2 + 3) * 2', '-10'],
    ['10 / 4', '2.5'],
    ["'it' + \"'s\"", "it's"],
    ['Name & " / " & Account.Name', 'Big deal / Acme'],
    ['IF(Amount > 50 && NOT(ISBLANK(Name)), "big", "small")', 'big'],
    ['OR(Amount < 10, ISPICKVAL(StageName, "Prospecting"))', 'true'],
    ['CASE(StageName, "Closed Won", 1, "Prospecting", 2, 3)', '2'],
    ['ISBLANK(CloseDate)', 'true'],
    ['ISNULL(Name)', 'false'],
    ['BLANKVALUE(CloseDate, DATE(2024, 2, 29))', '2024-02-29'],
    ['TEXT(StageName)', 'Prospecting'],
    ['TEXT(Amount)', '99.5'],
    ['Probability', '0.25'],
    ['LEN(TRIM("  ab "))', '2'],
    ['LEFT("abc", 2) & MID("abc", 2, 1) & RIGHT("abc", 1)', 'abbc'],
    ['SUBSTITUTE("a-b-c", "-", "+")', 'a+b+c'],
    ['FIND("b", "abcb", 3)', '4'],
    ['CONTAINS("abc", "d")', 'false'],
    ['BEGINS("abc", "ab")', 'true'],
    ['LPAD("7", 3, "0")', '007'],
    ['VALUE("1,234.5")', '1234.5'],
    ['ROUND(2.345, 2)', '2.35'],
    ['ROUND(-1.5, 0)', '-2'],
    ['CEILING(-2.1)', '-3'],
    ['FLOOR(-2.1)', '-2'],
    ['MCEILING(-2.1)', '-2'],
    ['MFLOOR(-2.1)', '-3'],
    ['MOD(7, 3)', '1'],
    ['MAX(1, 3, 2) - MIN(1, 3, 2)', '2'],
    ['DATE(2024, 3, 1) - DATE(2024, 2, 1)', '29'],
    ['ADDMONTHS(DATE(2023, 1, 31), 1)', '2023-02-28'],
    ['WEEKDAY(DATE(2026, 3, 10))', '3'],
    ['TODAY()', '2026-03-10'],
    ['YEAR(TODAY()) * 100 + MONTH(TODAY())', '202603'],
    ['DATEVALUE(NOW() + 1)', '2026-03-11'],
    ['REGEX("AB-12", "[A-Z]{2}-\\\\d+")', 'true'],
    ['ISNEW()', 'true'],
    ['/* why */ TRUE', 'true'],
    ['CloseDate = NULL', 'true'],
    ['$User.TimeZoneSidKey <> ""', 'true'],
    ['Account.AnnualRevenue + 1', '1201'],
])('%s is %s', (formula, expected) => {
    expect(result(formula)).toBe(expected);
});

test('a blank number is zero or makes the result blank, as the formula says', () => {
    expect(result('TotalOpportunityQuantity + 1')).toBe('blank');
    expect(result('TotalOpportunityQuantity + 1', true)).toBe('1');
    expect(result('TotalOpportunityQuantity < 5')).toBe('false');
});

test.each([
    ['Amuont > 1', 'Field Amuont does not exist. Check spelling.'],
    ['STAGE(1)', 'Unknown function STAGE. Check spelling.'],
    ['LEN(1)', "Incorrect parameter type for function 'LEN()'. Expected Text, received Number"],
    ['LEFT("a")', "Incorrect number of parameters for function 'LEFT()'. Expected 2, received 1"],
    [
        'StageName = "x"',
        'Field StageName is a picklist field. Picklist fields are only supported in certain functions.',
    ],
    ['Amount & "x"', "Incorrect parameter type for operator '&'. Expected Text, received Number"],
    ['Amount = "x"', "Incorrect parameter type for operator '='. Expected Number, received Text"],
    ['Amount >', "Syntax error.  Found 'end of formula'"],
    ['(Amount > 1', "Syntax error. Missing ')'"],
])('refuses %s as the editor of formulas does', (formula, message) => {
    expect(() => compiled(formula)).toThrow(new FormulaError(message));
});

test('a function that is not evaluated is refused by name', () => {
    expect(() => compiled('VLOOKUP(Name, Name, Name)')).toThrow(/formula function VLOOKUP\(\)/);
    expect(() => compiled('$Action.Account.New')).toThrow(/global variable \$Action/);
});

test.each(['1 / 0', 'VALUE("x")', 'DATE(2023, 2, 30)', 'MOD(1, 0)'])('%s has no answer', (formula) => {
    expect(() => result(formula)).toThrow(FormulaFailure);
});
