import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { anyInvoice } from './any-invoice';
import { ledgerFigures } from './ledger-figures';
import { previewFigures } from './preview-figures';

const root = join(__dirname, '../../..');

function sourcesIn(folder: string): readonly string[] {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.startsWith('test'))
        .map((path) => join(folder, path));
}

/** Relative imports, resolved to paths from the root. */
function importsOf(path: string): readonly string[] {
    const text = readFileSync(join(root, path), 'utf8');
    return [...text.matchAll(/from '([^']+)'/g)].map(([, target]) =>
        target.startsWith('.') ? join(path, '..', target) : target,
    );
}

describe('the preview and the books', () => {
    test('agree on every figure of any invoice under any settings', () => {
        fc.assert(
            fc.property(anyInvoice, (any) => {
                expect(previewFigures(any)).toEqual(ledgerFigures(any));
            }),
            { numRuns: 1500 },
        );
    });

    test('import nothing from each other, and not the same decimal library', () => {
        const ledger = sourcesIn('emulators/zoho-books').flatMap(importsOf);
        expect(ledger.filter((target) => target.startsWith('codegen/') || target === 'decimal.js')).toEqual([]);
        const logic = [...sourcesIn('codegen/logic'), ...sourcesIn('codegen/language')].flatMap(importsOf);
        expect(logic.filter((target) => target.startsWith('emulators/') || target === 'big.js')).toEqual([]);
    });
});

describe('any invoice', () => {
    const money = (text: string): bigint => BigInt(text.includes('.') ? pad(text) : `${text}000`);
    const pad = (text: string): string => {
        const [whole, digits = ''] = text.split('.');
        return `${whole === '-0' ? '-' : whole}${digits.padEnd(3, '0')}`;
    };

    test('is the sum of its parts', () => {
        fc.assert(
            fc.property(anyInvoice, (any) => {
                const { decimals, totalRounding } = any.settings;
                fc.pre(decimals === 3 && totalRounding === 'no_rounding');
                const figures = previewFigures(any);
                const parts =
                    money(figures.subTotal) -
                    money(figures.discountTotal) +
                    money(figures.taxTotal) +
                    money(figures.shippingTax) +
                    money(any.shipping) +
                    money(any.adjustment);
                expect(parts).toBe(money(figures.total));
            }),
            { numRuns: 200 },
        );
    });
});
