import { World } from '../../simulation/world';
import type { Measurement } from './metric';

/** Apex CPU and queries of a preview, read inside the transaction: the message of an exception carries them out. */
function readLimits(world: World, deal: string, lines: number): { readonly ms: number; readonly queries: number } {
    const source = `
        Integer queries = Limits.getQueries();
        Integer started = Limits.getCpuTime();
        InvoicePreview preview = InvoicePreviewService.preview('${deal}');
        throw new IllegalArgumentException(
            (Limits.getCpuTime() - started) + ' ' + (Limits.getQueries() - queries) + ' ' + preview.lines.size()
        );`;
    try {
        world.org.runAnonymous(world.org.admin, source);
    } catch (error) {
        const [, ms, queries, shown] = /(\d+) (\d+) (\d+)/.exec(String((error as Error).message)) ?? [];
        if (Number(shown) === lines) return { ms: Number(ms), queries: Number(queries) };
    }
    throw new Error(`The preview of ${lines} lines did not come.`);
}

/** The preview of an invoice, every third line with a discount, for a customer and products that are not in Zoho yet. */
function preview(lines: number): { readonly ms: number; readonly queries: number } {
    const world = new World({ webhooks: false });
    const products = Array.from({ length: lines }, (_each, index) => `Product ${index}`);
    products.forEach((name, index) => world.deals.product(name, 10 + index));
    const deal = world.deals.make({
        lines: products.map((product, index) => ({ product, quantity: 3, discount: index % 3 === 0 ? 10 : 0 })),
    });
    return readLimits(world, deal, lines);
}

/** Previews of invoices with many lines; those of more than 500 are posted by a worker. */
export const measurePreview: Measurement = {
    names: ['money.preview_500_lines_ms', 'money.preview_500_lines_soql', 'money.preview_1000_lines_ms'],
    run: async () => {
        const usual = preview(500);
        const long = preview(1000);
        return {
            'money.preview_500_lines_ms': { value: usual.ms, unit: 'ms', target: 200 },
            'money.preview_500_lines_soql': { value: usual.queries, unit: 'calls', target: 5 },
            'money.preview_1000_lines_ms': { value: long.ms, unit: 'ms' },
        };
    },
};
