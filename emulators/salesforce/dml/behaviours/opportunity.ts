import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexDecimal } from '../../library/decimal';
import type { Batch, Work } from '../dml-types';
import type { Behaviour } from './behaviour';
import { moveQuotes } from './quotes';

interface Stage {
    readonly isClosed: boolean;
    readonly isWon: boolean;
    readonly probability: ApexDecimal;
    readonly category: string;
    readonly categoryName: string;
}

/** The stage's facts; a stage nobody defined counts as open pipeline. */
function stageOf(batch: Batch, name: string): Stage {
    const stages = batch.rt.store.table(batch.rt.model.findObject('OpportunityStage')!);
    const [id] = stages.idsWhere('masterlabel', name);
    const row = id === undefined ? undefined : stages.get(id)!;
    const read = (key: string): unknown => row?.[stages.slot(key)];
    return {
        isClosed: read('isclosed') === true,
        isWon: read('iswon') === true,
        probability: (read('defaultprobability') as ApexDecimal | undefined) ?? ApexDecimal.ZERO,
        category: (read('forecastcategory') as string | undefined) ?? 'Pipeline',
        categoryName: (read('forecastcategoryname') as string | undefined) ?? 'Pipeline',
    };
}

const HUNDRED = ApexDecimal.fromInteger(100);

function expectedRevenue(amount: unknown, probability: unknown): ApexDecimal | null {
    const [a, p] = [ApexDecimal.from(amount), ApexDecimal.from(probability)];
    return a && p ? a.multiply(p).divideToScale(HUNDRED, 2, 'HALF_UP') : null;
}

function applyStage(batch: Batch, work: Work): void {
    const { values } = work.record;
    const name = values.get('stagename');
    if (typeof name !== 'string') return;
    const stage = stageOf(batch, name);
    const stageChanged = work.old?.raw('stagename') !== name;
    values.set('isclosed', stage.isClosed);
    values.set('iswon', stage.isWon);
    if (!stageChanged) return;
    const given = values.get('probability') ?? null;
    const kept = work.old ? work.old.raw('probability') === given : given === null;
    if (kept) values.set('probability', stage.probability);
    values.set('forecastcategory', stage.category);
    values.set('forecastcategoryname', stage.categoryName);
    values.set('laststagechangedate', work.old ? new ApexDatetime(batch.rt.clock.now()) : null);
}

/** Stage decides closed, won, probability and forecast; with products the amount is theirs (Object Reference, "Opportunity"). */
export const opportunity: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        applyStage(batch, work);
        if (work.old?.raw('hasopportunitylineitem') === true && !linesDecide.has(work.given))
            values.set('amount', work.old.raw('amount'));
        values.set('expectedrevenue', expectedRevenue(values.get('amount'), values.get('probability')));
        const close = values.get('closedate');
        if (close instanceof ApexDate) {
            const quarter = Math.ceil(close.month / 3);
            values.set('fiscalyear', close.year);
            values.set('fiscalquarter', quarter);
            values.set('fiscal', `${close.year} ${quarter}`);
        }
        return undefined;
    },
    saved: (batch, works) => {
        if (batch.operation === 'update') moveQuotes(batch, works);
    },
};

/** Updates that carry the products' total. */
export const linesDecide = new WeakSet<object>();
