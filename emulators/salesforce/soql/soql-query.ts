/** A query after reading: names as written, literals as Apex values, binds as positions. Static and dynamic SOQL share it. */
export interface SourcePosition {
    /** From 1. */
    readonly line: number;
    /** From 0, as the parser counts. */
    readonly column: number;
}

export interface FieldPath {
    /** `['Account', 'Owner', 'Name']` */
    readonly names: readonly string[];
    readonly at: SourcePosition;
}

export type AggregateName = 'count' | 'count_distinct' | 'sum' | 'avg' | 'min' | 'max' | 'grouping';
export type DateFunctionName =
    | 'calendar_month'
    | 'calendar_quarter'
    | 'calendar_year'
    | 'day_in_month'
    | 'day_in_week'
    | 'day_in_year'
    | 'day_only'
    | 'fiscal_month'
    | 'fiscal_quarter'
    | 'fiscal_year'
    | 'hour_in_day'
    | 'week_in_month'
    | 'week_in_year';

export type SelectItem =
    | { readonly kind: 'field'; readonly path: FieldPath; readonly alias?: string }
    | {
          readonly kind: 'aggregate';
          readonly name: AggregateName;
          /** Absent for `COUNT()`. */
          readonly path?: FieldPath;
          readonly alias?: string;
          readonly at: SourcePosition;
      }
    | { readonly kind: 'dateFunction'; readonly call: DateCall; readonly alias?: string }
    | { readonly kind: 'toLabel'; readonly path: FieldPath; readonly alias?: string }
    | { readonly kind: 'convertCurrency'; readonly path: FieldPath; readonly alias?: string }
    | { readonly kind: 'format'; readonly of: FormattedOperand; readonly alias?: string; readonly at: SourcePosition }
    | {
          readonly kind: 'typeof';
          /** The relationship: `What`, `Parent.Owner`. */
          readonly relationship: FieldPath;
          /** Fields by type of the parent; the one without a type is ELSE. */
          readonly branches: readonly { readonly type?: FieldPath; readonly fields: readonly FieldPath[] }[];
      }
    | { readonly kind: 'fields'; readonly which: 'all' | 'custom' | 'standard'; readonly at: SourcePosition }
    | { readonly kind: 'subquery'; readonly query: SoqlQuery };

export interface DateCall {
    readonly name: DateFunctionName;
    readonly path: FieldPath;
    readonly convertTimezone: boolean;
}

export type Operand =
    | { readonly kind: 'field'; readonly path: FieldPath }
    | { readonly kind: 'dateFunction'; readonly call: DateCall }
    | {
          readonly kind: 'aggregate';
          readonly name: AggregateName;
          readonly path?: FieldPath;
          readonly at: SourcePosition;
      }
    | { readonly kind: 'toLabel'; readonly path: FieldPath };

/** What FORMAT() may hold. */
export type FormattedOperand = Operand | { readonly kind: 'convertCurrency'; readonly path: FieldPath };

export type ComparisonOperator =
    '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like' | 'in' | 'not in' | 'includes' | 'excludes';

export type QueryValue =
    | {
          readonly kind: 'literal';
          readonly type: 'null' | 'boolean' | 'number' | 'string' | 'date' | 'datetime' | 'time' | 'currency';
          readonly text: string;
          readonly at: SourcePosition;
      }
    | { readonly kind: 'dateLiteral'; readonly name: string; readonly n?: number; readonly at: SourcePosition }
    | { readonly kind: 'bind'; readonly index: number; readonly at: SourcePosition }
    | { readonly kind: 'list'; readonly values: readonly QueryValue[]; readonly at: SourcePosition }
    | { readonly kind: 'subquery'; readonly query: SoqlQuery; readonly at: SourcePosition };

export type Condition =
    | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
    | { readonly kind: 'not'; readonly part: Condition }
    | {
          readonly kind: 'compare';
          readonly left: Operand;
          readonly operator: ComparisonOperator;
          readonly right: QueryValue;
          readonly at: SourcePosition;
      };

export type GroupItem =
    { readonly kind: 'field'; readonly path: FieldPath } | { readonly kind: 'dateFunction'; readonly call: DateCall };

export interface OrderItem {
    readonly operand: Operand;
    readonly descending: boolean;
    readonly nulls: 'first' | 'last';
}

export interface SoqlQuery {
    readonly select: readonly SelectItem[];
    /** Object or relationship name (`Account`, `Contacts`, `Account.Contacts`); aliases resolved by the checker. */
    readonly from: FieldPath;
    readonly fromAlias?: string;
    /** Further aliased names of the FROM clause: `FROM Account a, a.Contacts c`. */
    readonly fromMore: readonly { readonly path: FieldPath; readonly alias?: string }[];
    readonly scope?: string;
    readonly where?: Condition;
    readonly access?: 'user' | 'system' | 'securityEnforced';
    readonly groupBy: readonly GroupItem[];
    readonly groupKind: 'plain' | 'rollup' | 'cube';
    readonly having?: Condition;
    readonly orderBy: readonly OrderItem[];
    readonly limit?: QueryValue;
    readonly offset?: QueryValue;
    readonly allRows: boolean;
    readonly forUpdate: boolean;
    readonly forView: boolean;
    readonly forReference: boolean;
    /** Constructs that are read but not supported; reaching the query throws them by name. */
    readonly unsupported: readonly { readonly what: string; readonly at: SourcePosition }[];
    readonly at: SourcePosition;
}
