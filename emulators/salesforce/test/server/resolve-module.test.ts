import { basename } from 'node:path';
import { loadProject } from '../../metadata';
import { createModuleResolver, type ResolvedModule } from '../../ui/build/resolve-module';
import { fixtureDir } from './fake-site';

const { model } = loadProject(fixtureDir);
const resolver = createModuleResolver(model);
const panel = model.lwcBundles.find((bundle) => bundle.name === 'expensePanel');
const importer = `${panel?.dir ?? ''}/expensePanel.js`;
const resolve = (specifier: string): ResolvedModule => resolver.resolve(specifier, importer);

const fileOf = (resolved: ResolvedModule): string =>
    resolved.kind === 'file' ? basename(resolved.path) : resolved.kind;
const sourceOf = (resolved: ResolvedModule): string =>
    resolved.kind === 'generated' ? resolved.source : resolved.kind;

describe('module names in components', () => {
    test.each([
        ['lwc', 'index.js'],
        ['lightning/card', 'card.js'],
        ['lightning/empApi', 'empApi.ts'],
        ['lightning/primitiveIcon', 'primitiveIcon.ts'],
        ['base:lightning/primitiveIcon', 'primitiveIcon.js'],
        ['c/amountText', 'amountText.js'],
        ['./expensePanel.html', 'expensePanel.html'],
        ['@salesforce/label/LightningCombobox.placeholder', '@salesforce-label-LightningCombobox.placeholder.js'],
    ])('%s is the file %s', (specifier, file) => {
        expect(fileOf(resolve(specifier))).toBe(file);
    });

    test('a custom label is its text', () => {
        expect(sourceOf(resolve('@salesforce/label/c.Expense_Total'))).toBe('export default "Total spent";');
    });

    test('a field import follows relationships and says where it starts', () => {
        expect(sourceOf(resolve('@salesforce/schema/Expense__c.Account__r.Name'))).toBe(
            'export default {"fieldApiName":"Account__r.Name","objectApiName":"Expense__c"};',
        );
    });

    test('an Apex method becomes a call by its name', () => {
        expect(sourceOf(resolve('@salesforce/apex/ExpenseController.totalFor'))).toContain(
            '"ExpenseController.totalFor"',
        );
    });

    test('a missing style sheet of a template is no style', () => {
        const template = `${panel?.dir ?? ''}/expensePanel.html`;
        expect(sourceOf(resolver.resolve('./expensePanel.css', template))).toBe('export default [];');
    });

    test.each([
        ['@salesforce/label/c.Nothing', "There is no custom label 'Nothing'."],
        [
            '@salesforce/apex/ExpenseController.nothing',
            "Apex class 'ExpenseController' has no @AuraEnabled method 'nothing'.",
        ],
        ['@salesforce/apex/Nothing.at', "There is no Apex class 'Nothing'."],
        ['@salesforce/schema/Expense__c.Nothing__c', "Expense__c has no field 'Nothing__c'."],
        ['@salesforce/schema/Nothing__c', "There is no object 'Nothing__c'."],
        ['@salesforce/customPermission/Nothing', "There is no custom permission 'Nothing'."],
        ['@salesforce/resourceUrl/nothing', "There is no static resource 'nothing'."],
        ['@salesforce/community/Id', "Module '@salesforce/community/Id' is not supported."],
        ['lightning/recordPicker', "Module 'lightning/recordPicker' is not supported."],
        ['c/nothing', "There is no component 'c/nothing'."],
        ['lodash', "Module 'lodash' is not supported."],
        ['./nothing', "There is no file './nothing'."],
    ])('%s is refused by name, with a remedy', (specifier, message) => {
        expect(resolve(specifier)).toEqual({ kind: 'problem', message, remedy: expect.stringMatching(/\S/) as string });
    });
});
