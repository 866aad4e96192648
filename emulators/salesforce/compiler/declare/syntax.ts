/** The parser's node types under one roof. */
export type * from '@apexdevtools/apex-parser';
export type { ApexParserRuleContext as ParserRuleContext } from '@apexdevtools/apex-parser';
