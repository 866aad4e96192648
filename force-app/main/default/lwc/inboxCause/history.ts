import type { Step } from 'bookbridge/views';
import { fill } from 'c/labels';
import { momentText } from 'c/money';
import { workLabels as labels } from 'c/workLabels';

/** A step in the life of an intent as the page shows it. */
export interface ShownStep {
    readonly key: string;
    readonly text: string;
}

const STATES: Readonly<Record<string, string>> = {
    waiting: labels.History_Waiting,
    ready: labels.History_Ready,
    in_flight: labels.History_In_Flight,
    uncertain: labels.History_Uncertain,
    retry_at: labels.History_Retry_At,
    needs_person: labels.History_Needs_Person,
    blocked: labels.History_Blocked,
    done: labels.History_Done,
    cancelled: labels.History_Cancelled,
};

const NOTES: Readonly<Record<string, string>> = { leased: labels.History_Taken, saved: labels.History_Saved };

/** What is no change of a state. */
const EVENTS: Readonly<Record<string, string>> = { 'database.refused': labels.History_Refused };

/** The hash of what was approved is for the log. */
const APPROVED = /, hash [0-9a-f]+(, send \w+)?/;

const STEPS: Readonly<Record<string, string>> = {
    queued: labels.Step_Queued,
    customer: labels.Step_Customer,
    items: labels.Step_Items,
    invoice: labels.Step_Invoice,
    send: labels.Step_Send,
    done: labels.Step_Done,
};

/** Words for a step: when, who, from which state to which, and why as far as a person said it. */
export function describeStep(step: Step, index: number): ShownStep {
    const parts = [momentText(step.at, new Date()), step.who, statesOf(step), noteOf(step.note)];
    return { key: `${step.at}-${index}`, text: parts.filter(Boolean).join(' · ') };
}

function statesOf({ fromState, toState, what }: Step): string {
    if (toState === undefined) return EVENTS[what] ?? what;
    return fromState === undefined ? word(toState) : `${word(fromState)} → ${word(toState)}`;
}

/** The package writes `step customer, ambiguous-customer`; what people write stays as it is. */
function noteOf(note: string | undefined): string | undefined {
    const step = /^step (\w+)(, .*)?$/.exec(note ?? '')?.[1];
    if (step === undefined) return note === undefined ? undefined : (NOTES[note] ?? note.replace(APPROVED, ''));
    return STEPS[step] === undefined || step === 'done' ? undefined : fill(labels.History_Step, STEPS[step]);
}

function word(state: string): string {
    return STATES[state] ?? state;
}
