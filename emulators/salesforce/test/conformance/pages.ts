/**
 * Where the pages are that the conformance cases name, by title as the cases write it. Each address was found in public copies of the
 * documentation or in links to it. A title without an address says so uniformly.
 */
export const NO_PAGE = '[model] no page found';

const docs = 'https://developer.salesforce.com/docs/atlas.en-us.';
const guide = (page: string): string => `${docs}apexcode.meta/apexcode/${page}.htm`;
const reference = (page: string): string => `${docs}apexref.meta/apexref/${page}.htm`;
const soql = (page: string): string => `${docs}soql_sosl.meta/soql_sosl/sforce_api_calls_soql_${page}.htm`;
const object = (page: string): string => `${docs}object_reference.meta/object_reference/${page}.htm`;
const help = (page: string): string => `https://help.salesforce.com/s/articleView?id=sf.${page}.htm`;

export const PAGES: Readonly<Record<string, string>> = {
    // Apex Developer Guide
    'Adding SOSL Queries to Unit Tests': guide('apex_testing_SOSL'),
    'Dynamic SOSL': guide('apex_dynamic_sosl'),
    'ALL ROWS': guide('langCon_apex_SOQL_query_all_rows'),
    'Access Modifiers': guide('apex_classes_access_modifiers'),
    'Apex Properties': guide('apex_classes_properties'),
    'Bulk DML Exception Handling': guide('apex_dml_bulk_exceptions'),
    'Classes and Casting': guide('apex_classes_casting'),
    Collections: guide('langCon_apex_collections'),
    'Custom Iterators': guide('apex_classes_iterable'),
    'DML Statements': guide('apex_dml_section'),
    'Deleting Records': guide('langCon_apex_dml_examples_delete'),
    'Enforce Security with the stripInaccessible Method': guide('apex_classes_with_security_stripInaccessible'),
    'Queueable Apex': guide('apex_queueing_jobs'),
    'Reading and Writing XML Using the DOM': guide('apex_xml_dom'),
    'Enforce User Mode for Database Operations': guide('apex_classes_enforce_usermode'),
    'Exceptions in Apex': guide('apex_exception_definition'),
    'Execution Governors and Limits': guide('apex_gov_limits'),
    'Expression Operators': guide('langCon_apex_expressions_operators_understanding'),
    'Extending a Class': guide('apex_classes_extending'),
    'Initialization Code': guide('apex_classes_static'),
    Interfaces: guide('apex_classes_interfaces'),
    'JSON Support': guide('apex_methods_system_json_overview'),
    'Loading Test Data': guide('apex_testing_load_data'),
    'Locking Statements': guide('langCon_apex_locking_statements'),
    Loops: guide('langCon_apex_loops'),
    'Null Coalescing Operator': guide('langCon_apex_NullCoalescingOperator'),
    'Primitive Data Types': guide('langCon_apex_primitives'),
    'Querying All Records with a SOQL Statement': guide('langCon_apex_SOQL_query_all_rows'),
    'Restoring Deleted Records': guide('langCon_apex_dml_examples_undelete'),
    'Rules of Conversion': guide('langCon_apex_rules_of_conversion'),
    'SOQL Queries That Return One Record': guide('langCon_apex_SOQL_single_row'),
    'Safe Navigation Operator': guide('langCon_apex_SafeNavigationOperator'),
    'Sorting Lists': guide('langCon_apex_collections_lists_sorting'),
    'Switch Statements': guide('langCon_apex_switch'),
    'Transaction Control': guide('langCon_apex_transaction_control'),
    'Triggers and Order of Execution': guide('apex_triggers_order_of_execution'),
    'Upserting Records': guide('langCon_apex_dml_examples_upsert'),
    'Using Apex Variables in SOQL and SOSL Queries': guide('langCon_apex_SOQL_variables'),
    'Using Custom Types in Map Keys and Sets': guide('langCon_apex_collections_maps_keys_userdefined'),
    'Using Static Methods, Variables, and Initialization Code': guide('apex_classes_static'),
    'Using the instanceof Keyword': guide('apex_classes_keywords_instanceof'),
    'Using the runAs Method': guide('apex_testing_tools_runas'),
    'Using the with sharing … Keywords': guide('apex_classes_keywords_sharing'),
    'sObjects That Cannot Be Used Together in DML Operations': guide('apex_dml_non_mix_sobjects'),
    // Chapters, which have no page of their own among those found
    'SOQL and SOSL Queries': NO_PAGE,
    'Working with Data in Apex': NO_PAGE,
    // Apex Reference Guide
    'Exception Class and Built-In Exceptions': reference('apex_classes_exception_methods'),
    'Crypto Class': reference('apex_classes_restful_crypto'),
    'Datetime Class': reference('apex_methods_system_datetime'),
    'Decimal Class': reference('apex_methods_system_decimal'),
    'EncodingUtil Class': reference('apex_classes_restful_encodingUtil'),
    'Matcher Class': reference('apex_classes_pattern_and_matcher_matcher_methods'),
    'Math Class': reference('apex_methods_system_math'),
    'Pattern Class': reference('apex_classes_pattern_and_matcher_pattern_methods'),
    'RecordTypeInfo Class': reference('apex_class_Schema_RecordTypeInfo'),
    'URL Class': reference('apex_methods_system_url'),
    'UUID Class': reference('apex_class_System_UUID'),
    'CustomNotification Class': reference('apex_class_Messaging_CustomNotification'),
    'String Class': reference('apex_methods_system_string'),
    // SOQL and SOSL Reference
    'Aggregate Functions': soql('select_agg_functions'),
    'Comparison Operators': soql('select_comparisonoperators'),
    'Date Formats and Date Literals': soql('select_dateformats'),
    'Date Functions': soql('select_date_functions'),
    'FIELDS()': soql('select_fields'),
    'GROUP BY': soql('select_groupby'),
    HAVING: soql('select_having'),
    'ORDER BY': soql('select_orderby'),
    'Understanding Polymorphic Relationship Fields': soql('relationships_and_polymorph_keys'),
    'FORMAT()': soql('select_format'),
    'GROUP BY CUBE': soql('select_groupby_cube'),
    'GROUP BY ROLLUP': soql('select_groupby_rollup'),
    'GROUPING()': soql('select_grouping'),
    'SOSL Syntax':
        'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_sosl_syntax.htm',
    TYPEOF: soql('select_typeof'),
    'toLabel()': soql('select_tolabel'),
    'Relationship Queries': soql('relationships'),
    'Using Relationship Queries': soql('relationships'),
    LIMIT: NO_PAGE,
    OFFSET: NO_PAGE,
    // Object Reference
    'Field Types': object('field_types'),
    'System Fields': object('system_fields'),
    'Custom Notification Actions':
        'https://developer.salesforce.com/docs/atlas.en-us.pushImplGuide.meta/pushImplGuide/actions_obj_custom_notification.htm',
    STRING_TOO_LONG: NO_PAGE,
    NUMBER_OUTSIDE_VALID_RANGE: NO_PAGE,
    // Salesforce Help
    'Custom Field Attributes': help('custom_field_attributes'),
    'Custom Field Types': help('custom_field_types'),
    'Default Field Values': help('fields_about_default_field_values'),
    'Define Validation Rules': help('fields_defining_field_validation_rules'),
    'Formula Operators and Functions': help('customize_functions'),
    'Make Your Picklist Field Restricted': help('fields_restricted_picklist'),
    'Object Relationships Overview': help('overview_of_custom_object_relationships'),
    'Permission Set Groups': help('perm_set_groups'),
    'Roll-Up Summary Field': help('fields_about_roll_up_summary_fields'),
};
