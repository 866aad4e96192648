import { World } from '../../simulation/world';
import type { Measurement } from './metric';

const lines = 500;

/** Apex CPU and queries of a preview, read inside the transaction: the message of an exception carries them out. */
function readLimits(world: World, deal: string): { readonly ms: number; readonly queries: number } {
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

/** The preview of an invoice of 500 lines, every third with a discount. */
export const measurePreview: Measurement = {
    names: ['money.preview_500_lines_ms', 'money.preview_500_lines_soql'],
    run: async () => {
        const world = new World({ webhooks: false });
        const products = Array.from({ length: lines }, (_each, index) => `Product ${index}`);
        products.forEach((name, index) => world.deals.product(name, 10 + index));
        const deal = world.deals.make({
            lines: products.map((product, index) => ({ product, quantity: 3, discount: index % 3 === 0 ? 10 : 0 })),
        });
        const { ms, queries } = readLimits(world, deal);
        return {
            'money.preview_500_lines_ms': { value: ms, unit: 'ms', target: 200 },
            'money.preview_500_lines_soql': { value: queries, unit: 'calls', target: 5 },
        };
    },
};
