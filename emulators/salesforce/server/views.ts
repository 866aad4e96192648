/**
 * What the browser gets from the org, as JSON. The shell in `ui/client` and the worker in `server/worker` share these shapes.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface UserView {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    /** `System Administrator · Sales, Finance` */
    readonly role: string;
}

export interface TabView {
    readonly name: string;
    readonly label: string;
    readonly url: string;
    readonly icon: string;
}

export interface AppView {
    readonly name: string;
    readonly label: string;
    readonly color: string | null;
    readonly tabs: readonly TabView[];
}

export interface SessionView {
    readonly user: UserView;
    readonly users: readonly UserView[];
    readonly app: AppView;
    readonly apps: readonly { readonly name: string; readonly label: string }[];
    readonly locale: string;
    readonly timeZone: string;
    readonly currency: string;
    /** Lower case, without namespace. */
    readonly customPermissions: readonly string[];
    readonly userPermissions: readonly string[];
}

export interface ObjectView {
    readonly apiName: string;
    readonly label: string;
    readonly labelPlural: string;
    readonly icon: string;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
}

/** How a value is shown and edited. */
export type ValueKind =
    | 'text'
    | 'longtext'
    | 'number'
    | 'currency'
    | 'percent'
    | 'date'
    | 'datetime'
    | 'time'
    | 'checkbox'
    | 'picklist'
    | 'multipicklist'
    | 'reference'
    | 'url'
    | 'email'
    | 'phone';

export interface FieldView {
    readonly field: string;
    readonly label: string;
    readonly kind: ValueKind;
    readonly scale: number;
    readonly editable: boolean;
    readonly required: boolean;
    readonly helpText: string | null;
    readonly options: readonly { readonly label: string; readonly value: string }[];
    /** Object that a reference leads to. */
    readonly referenceTo: string | null;
}

export interface ValueView {
    readonly value: Json;
    /** Name of the record a reference leads to, or the label of a picklist value. */
    readonly display: string | null;
    /** Page of the record a reference or a name leads to. */
    readonly url: string | null;
    readonly currencyCode: string | null;
}

export interface FieldValueView extends FieldView, ValueView {}

export interface RowView {
    readonly id: string;
    readonly url: string;
    readonly values: readonly ValueView[];
}

export interface TableView {
    readonly object: ObjectView;
    readonly title: string;
    readonly columns: readonly FieldView[];
    readonly rows: readonly RowView[];
    /** There are more rows than were asked for. */
    readonly more: boolean;
    /** Buttons for the selected rows; only on an object's own list. */
    readonly buttons?: readonly ListButtonView[];
}

export interface ListButtonView {
    readonly name: string;
    readonly label: string;
}

export interface RelatedListView extends TableView {
    readonly relationship: string;
    readonly parentField: string;
}

export interface SectionView {
    readonly label: string;
    readonly fields: readonly FieldValueView[];
}

export interface ActionView {
    readonly name: string;
    readonly label: string;
    /** Component of the project. */
    readonly component: string;
    /** `ScreenAction` opens a window, `Action` calls the component's invoke method. */
    readonly kind: 'ScreenAction' | 'Action';
}

export interface ComponentView {
    /** `force:highlightsPanel`, `c:invoicePanel` */
    readonly name: string;
    readonly properties: Readonly<Record<string, Json>>;
}

export interface RegionView {
    readonly name: string;
    readonly components: readonly ComponentView[];
}

export interface RecordPageView {
    readonly id: string;
    readonly name: string;
    readonly object: ObjectView;
    readonly template: string;
    /** Facets included; their components are placed by the tab or section that names them. */
    readonly regions: readonly RegionView[];
    readonly highlights: readonly FieldValueView[];
    readonly actions: readonly ActionView[];
    readonly relatedLists: readonly string[];
}

export interface TabPageView {
    readonly label: string;
    readonly template: string;
    readonly regions: readonly RegionView[];
}

export interface SaveRequest {
    readonly operation: 'create' | 'update' | 'delete';
    /** Of the record; absent on create. */
    readonly id?: string;
    readonly object: string;
    readonly fields: Readonly<Record<string, Json>>;
}

export interface SaveError {
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
}

export type SaveReply =
    { readonly ok: true; readonly id: string } | { readonly ok: false; readonly errors: readonly SaveError[] };

/** A record as `lightning/uiRecordApi` hands it out. */
export interface UiRecord {
    readonly apiName: string;
    readonly id: string;
    readonly fields: Readonly<Record<string, UiFieldValue>>;
    readonly lastModifiedDate: string | null;
    readonly systemModstamp: string | null;
    readonly recordTypeId: null;
    readonly childRelationships: Readonly<Record<string, never>>;
}

export interface UiFieldValue {
    readonly displayValue: string | null;
    readonly value: Json | UiRecord;
}

export interface LogView {
    readonly at: number;
    readonly kind: string;
    readonly text: string;
    readonly detail: string;
    readonly failed: boolean;
}

export interface SetupTable {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
}
