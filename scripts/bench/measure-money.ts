import * as fc from 'fast-check';
import { anyInvoice } from '../../codegen/test/money/any-invoice';
import { ledgerFigures } from '../../codegen/test/money/ledger-figures';
import { previewFigures } from '../../codegen/test/money/preview-figures';
import type { Measurement } from './metric';

const invoices = 100_000;
const batch = 10_000;

/** Random invoices under random settings: how many does the preview count otherwise than the books? */
export const measureMoney: Measurement = {
    names: ['money.mismatches', 'money.invoices'],
    run: async () => {
        let mismatches = 0;
        for (let seed = 1; seed <= invoices / batch; seed += 1) {
            for (const any of fc.sample(anyInvoice, { numRuns: batch, seed })) {
                if (JSON.stringify(previewFigures(any)) !== JSON.stringify(ledgerFigures(any))) mismatches += 1;
            }
        }
        return {
            'money.mismatches': { value: mismatches, unit: 'invoices', target: 0 },
            'money.invoices': { value: invoices, unit: 'invoices' },
        };
    },
};
