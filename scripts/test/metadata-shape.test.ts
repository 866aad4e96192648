import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkMetadataShape } from '../check/metadata-shape';

const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const field = (body: string): string => `<CustomField ${NAMESPACE}>${body}</CustomField>`;
const sound =
    '<fullName>Total__c</fullName><label>Total</label><precision>18</precision><scale>3</scale><type>Number</type>';

describe('the metadata shape check', () => {
    let folder: string;
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'shape-'))));
    afterEach(() => rmSync(folder, { recursive: true }));

    const findingsOn = (name: string, text: string): readonly string[] => {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        return checkMetadataShape(folder);
    };

    it('accepts a sound field', () => {
        expect(findingsOn('Total__c.field-meta.xml', field(sound))).toEqual([]);
    });

    it.each([
        [
            'an unknown element',
            field(`${sound}<lenght>3</lenght>`),
            /an element 'lenght', which CustomField does not know/,
        ],
        ['an unknown word', field(sound.replace('Number<', 'Curency<')), /type is 'Curency'/],
        ['a number that is none', field(sound.replace('>18<', '>many<')), /precision is 'many', but a number/],
        ['an element twice', field(`${sound}<label>Again</label>`), /label is there 2 times/],
        ['another name than the file', field(sound.replace('Total__c', 'Sum__c')), /fullName does not match/],
        ['XML that is not well-formed', field(sound).replace('</label>', ''), /field-meta\.xml:1:\d+ .*mend the XML/],
    ])('names %s', (_, text, expected) => {
        const [finding] = findingsOn('Total__c.field-meta.xml', text);
        expect(finding).toMatch(expected);
    });

    const label = (value: string): string =>
        `<CustomLabels ${NAMESPACE}><labels><fullName>A_Text</fullName><language>en_US</language>` +
        `<protected>true</protected><shortDescription>A text</shortDescription><value>${value}</value></labels></CustomLabels>`;

    it.each([
        ['too long', 'x'.repeat(1001), /A_Text has 1001 characters/],
        ['spoilt by String.format', "{0} can't be read", /A_Text has an apostrophe beside a placeholder/],
    ])('names a label that is %s', (_, value, expected) => {
        expect(findingsOn('CustomLabels.labels-meta.xml', label(value))[0]).toMatch(expected);
    });

    it('accepts an apostrophe where nothing is filled in', () => {
        expect(findingsOn('CustomLabels.labels-meta.xml', label("can't be read"))).toEqual([]);
    });

    it('names a class without its meta file', () => {
        expect(findingsOn('Alone.cls', 'public class Alone {}')[0]).toMatch(/no Alone\.cls-meta\.xml beside it/);
    });
});
