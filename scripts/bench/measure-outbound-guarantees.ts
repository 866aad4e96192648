import { changeMany } from '../../simulation/change-many';
import { closeMany } from '../../simulation/close-many';
import { DRAIN_BUDGET, playOutboundPieces, stateOfTree, type OutboundLine } from '../../simulation/outbound-long';
import type { Measurement, Metric } from './metric';

function say(text: string): void {
    console.error(`  ${text}`);
}

/** The pieces of the long evidence whose names begin so; those that an earlier run on the same sources has finished are read, not played again. */
function piecesOf(kind: string): readonly OutboundLine[] {
    const file = `.cache/bench/outbound-${stateOfTree()}.jsonl`;
    say(`${kind}: results are kept in ${file}`);
    const lines = playOutboundPieces(file, kind);
    for (const { piece, problems } of lines) if (problems.length > 0) say(`${piece}: ${problems.join('; ')}`);
    return lines;
}

function total(lines: readonly OutboundLine[], count: string): number {
    return lines.reduce((sum, { counts }) => sum + counts[count], 0);
}

/** Drains at each latency; the worst figure of each kind counts. */
export const measureOutboundDrain: Measurement = {
    names: [
        'outbound.invoices_per_minute',
        'outbound.calls_per_invoice',
        'outbound.responses_429',
        'outbound.click_turns',
        'outbound.click_to_number_s',
    ],
    run: async () => {
        const drains = piecesOf('drain/');
        const most = (count: string) => Math.max(...drains.map(({ counts }) => counts[count]));
        const least = Math.min(...drains.map(({ counts }) => counts['perMinute']));
        const calls = Math.round((total(drains, 'calls') / total(drains, 'invoices')) * 1000) / 1000;
        return {
            'outbound.invoices_per_minute': { value: least, unit: 'invoices', least: 0.95 * DRAIN_BUDGET },
            'outbound.calls_per_invoice': { value: calls, unit: 'calls (least possible 1)' },
            'outbound.responses_429': { value: most('refused'), unit: 'calls', target: 0 },
            'outbound.click_turns': { value: most('clickTurns'), unit: 'turns', target: 2 },
            'outbound.click_to_number_s': { value: most('clickSeconds'), unit: 's' },
        } satisfies Record<string, Metric>;
    },
};

/** Ten thousand intents under random faults. */
export const measureOutboundFaults: Measurement = {
    names: ['outbound.duplicates', 'outbound.lost', 'outbound.stuck'],
    run: async () => {
        const lines = piecesOf('faults/');
        return {
            'outbound.duplicates': { value: total(lines, 'duplicates'), unit: 'invoices', target: 0 },
            'outbound.lost': { value: total(lines, 'lost'), unit: 'invoices', target: 0 },
            'outbound.stuck': { value: total(lines, 'stuck'), unit: 'invoices', target: 0 },
        } satisfies Record<string, Metric>;
    },
};

/** Every fault followed by every fault. */
export const measureOutboundPairs: Measurement = {
    names: ['outbound.matrix_failures', 'outbound.matrix_pairs'],
    run: async () => {
        const lines = piecesOf('pairs/');
        return {
            'outbound.matrix_pairs': { value: total(lines, 'pairs'), unit: 'pairs' },
            'outbound.matrix_failures': { value: total(lines, 'broken'), unit: 'pairs', target: 0 },
        } satisfies Record<string, Metric>;
    },
};

/** What 200 deals closed, and 200 linked accounts changed, in one save cost the transaction of the save. */
export const measureOutboundSave: Measurement = {
    names: [
        'outbound.soql_200',
        'outbound.dml_200',
        'outbound.cpu_200',
        'outbound.soql_200_changes',
        'outbound.dml_200_changes',
        'outbound.cpu_200_changes',
    ],
    run: async () => {
        const cost = closeMany(200);
        say(`200 deals closed: ${JSON.stringify(cost)}`);
        const changes = changeMany(200);
        say(`200 linked accounts changed: ${JSON.stringify(changes)}`);
        return {
            'outbound.soql_200': { value: cost.queries, unit: 'queries', target: 10 },
            'outbound.dml_200': { value: cost.statements, unit: 'statements', target: 5 },
            'outbound.cpu_200': { value: cost.cpuMs, unit: 'ms' },
            'outbound.soql_200_changes': { value: changes.queries, unit: 'queries', target: 10 },
            'outbound.dml_200_changes': { value: changes.statements, unit: 'statements', target: 5 },
            'outbound.cpu_200_changes': { value: changes.cpuMs, unit: 'ms' },
        } satisfies Record<string, Metric>;
    },
};
