import type { Diagnostic } from '../compiler/diagnostics';
import { emitViewTypes } from '../compiler/emit/views/emit-view-types';
import { readViewSource } from '../compiler/read/read-views';
import { printFramed } from '../compiler/report';
import { readPage } from './diagnostic-pages';
import type { Scenario } from './scenario-reader';

interface Written {
    readonly text: string;
    readonly diagnostics: readonly Diagnostic[];
}

/** Without the layout, which is the formatter's. */
function typesOf(...sources: readonly string[]): Written {
    const sink: Diagnostic[] = [];
    const views = sources.flatMap((source, index) => readViewSource(`classes/C${index}.cls`, source));
    const [file] = emitViewTypes(views, sink);
    return { text: (file?.text ?? '').replace(/\s+/g, ' '), diagnostics: sink };
}

const panel = `/** What a panel shows; not { a class }. */
public inherited sharing class Panel {
    public static final String SOME = 'class X { @AuraEnabled }';
    /** State. One of \`open\`, \`paid\` or \`void\`. Always set. */
    @AuraEnabled
    public String state { get; set; }
    @AuraEnabled
    public List<LineView> lines { get; private set; }
    @AuraEnabled
    public Map<String, List<Decimal>> sums;
    @AuraEnabled public Datetime[] moments = new List<Datetime>();
    public String hidden { get; set; }

    public Panel() {
        if (true) { state = 'open'; }
    }

    /** One line. */
    public class LineView {
        // @AuraEnabled: a comment
        @AuraEnabled
        public Decimal amount { get { return amount == null ? 0 : amount; } set; }
    }
}`;
const controller = `public with sharing class PanelController {
    @AuraEnabled(cacheable=true)
    public static List<Panel> getPanels(Id recordId, Map<String, Object> options) { return null; }
    @AuraEnabled
    public static void forget() { String text = 'it\\'s }'; }
    public static Panel inside() { return null; }
}`;

test('a member without a promise can be missing, and one that is always set cannot', () => {
    const { text, diagnostics } = typesOf(panel);
    expect(diagnostics).toEqual([]);
    expect(text).toContain("/** State. One of `open`, `paid` or `void`. */ readonly state: 'open' | 'paid' | 'void';");
    expect(text).toContain('readonly lines?: readonly LineView[];');
    expect(text).toContain('readonly sums?: Readonly<Record<string, readonly number[]>>;');
    expect(text).toContain('readonly moments?: readonly string[];');
    expect(text).toContain('/** One line. */ export interface LineView { readonly amount?: number; }');
    expect(text).not.toContain('hidden');
});

test('a method becomes the module that a component imports', () => {
    const { text } = typesOf(panel, controller);
    expect(text).toContain(
        "declare module '@salesforce/apex/PanelController.getPanels' { import type { Panel } from 'bookbridge/views';",
    );
    expect(text).toContain(
        'recordId: string | null; options: Readonly<Record<string, unknown>> | null }): Promise<readonly Panel[]>;',
    );
    expect(text).toContain('export default function forget(): Promise<void>;');
    expect(text).not.toContain('inside');
});

test('inner classes of one name get the name of their class in front', () => {
    const { text } = typesOf(panel, panel.replaceAll('Panel', 'Other'));
    expect(text).toContain('export interface PanelLineView {');
    expect(text).toContain('export interface OtherLineView {');
    expect(text).toContain('readonly lines?: readonly OtherLineView[];');
});

const page = readPage('view-type-unknown');

function read(example: Scenario | undefined) {
    const block = example?.blocks.find(({ language }) => language === 'apex');
    const sink: Diagnostic[] = [];
    emitViewTypes(readViewSource(block?.path ?? '', block?.text ?? ''), sink);
    return sink.map((found) => printFramed(found, () => block?.text ?? '')).join('\n');
}

test('a type that components cannot get is refused as its page shows, and the mended example is not', () => {
    expect(read(page.fails)).toBe(page.fails?.blocks.find(({ language }) => language === 'text')?.text.trim());
    expect(read(page.mended)).toBe('');
});
