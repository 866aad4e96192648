import { SWITCHES, type SwitchName, type SwitchSettings, type SwitchSpec, type SwitchValue } from './switch-table';

type Value = boolean | number | string;

/** The switches of one emulator. Setting an unknown name or a malformed value throws with the remedy. */
export class SwitchBoard {
    private readonly values = new Map<string, Value>();

    constructor(settings: SwitchSettings = {}) {
        for (const [name, spec] of Object.entries(SWITCHES)) this.values.set(name, spec.value);
        for (const [name, value] of Object.entries(settings)) this.write(name, String(value));
    }

    /** The value now. */
    get<N extends SwitchName>(name: N): SwitchValue<N> {
        return this.values.get(name) as SwitchValue<N>;
    }

    /** Sets a switch from code. */
    set<N extends SwitchName>(name: N, value: SwitchValue<N>): void {
        this.write(name, String(value));
    }

    /** Sets a switch from text, as on the command line. Throws when the name or the value is not known. */
    write(name: string, text: string): void {
        if (!Object.hasOwn(SWITCHES, name)) {
            throw new Error(`There is no switch '${name}'. Known are: ${Object.keys(SWITCHES).join(', ')}.`);
        }
        this.values.set(name, parse(name, (SWITCHES as Record<string, SwitchSpec>)[name], text.trim()));
    }

    /** Counts a `next N` switch down; true while there was something to count. */
    take(name: SwitchName): boolean {
        const left = this.values.get(name);
        if (typeof left !== 'number' || left <= 0) return false;
        this.values.set(name, left - 1);
        return true;
    }

    /** All values by name, in the order of the table. */
    all(): Readonly<Record<string, Value>> {
        return Object.fromEntries(this.values);
    }
}

const FLAGS: Readonly<Record<string, boolean>> = {
    on: true,
    true: true,
    '1': true,
    off: false,
    false: false,
    '0': false,
};

function parse(name: string, spec: SwitchSpec, text: string): Value {
    switch (spec.kind) {
        case 'flag':
            if (Object.hasOwn(FLAGS, text.toLowerCase())) return FLAGS[text.toLowerCase()];
            throw new Error(`Switch '${name}' is on or off, not '${text}'.`);
        case 'choice':
            if (spec.choices.includes(text)) return text;
            throw new Error(`Switch '${name}' takes one of ${spec.choices.join(', ')}, not '${text}'.`);
        case 'integer':
            if (/^-?\d{1,9}$/.test(text)) return Number(text);
            throw new Error(`Switch '${name}' takes a whole number, not '${text}'.`);
        case 'rate':
            if (text !== '' && Number(text) >= 0 && Number(text) <= 1) return Number(text);
            throw new Error(`Switch '${name}' takes a number from 0 to 1, not '${text}'.`);
        case 'text':
            return text;
    }
}
