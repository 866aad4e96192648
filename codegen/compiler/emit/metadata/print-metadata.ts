import { XMLBuilder } from 'fast-xml-parser';

/** Text of an element; quotation marks stay readable there. */
function escapeText(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const builder = new XMLBuilder({
    format: true,
    indentBy: '    ',
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: true,
    processEntities: false,
    tagValueProcessor: (_name, value) => escapeText(String(value)),
});

const namespaces = {
    '@xmlns': 'http://soap.sforce.com/2006/04/metadata',
};
const schemaNamespaces = {
    ...namespaces,
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
};

/** A metadata file: the root element and its members, in the order in which they are given. */
export function printMetadata(root: string, members: object, isTyped = false): string {
    const tree = { [root]: { ...(isTyped ? schemaNamespaces : namespaces), ...members } };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${String(builder.build(tree)).trimEnd()}\n`;
}
