import type { UnitPlaces } from '../../runtime/call-stack';
import type { ClassRecord } from '../class-record';
import type { CompiledUnit } from '../compiled-unit';

interface Range {
    readonly from: number;
    readonly to: number;
    readonly place: string;
}

function rangesOf(record: ClassRecord): readonly Range[] {
    const methods = record.methods.map(({ name, line, endLine }) => ({
        from: line,
        to: endLine,
        place: `Class.${record.name}.${name}`,
    }));
    const constructors = record.constructors.map(({ line, endLine }) => ({
        from: line,
        to: endLine,
        place: `Class.${record.name}.<init>`,
    }));
    return [...methods, ...constructors];
}

/** The innermost class around a line. */
function classAt(records: readonly ClassRecord[], line: number): ClassRecord | undefined {
    const around = records.filter((record) => record.line <= line && line <= record.endLine);
    return around.reduce<ClassRecord | undefined>(
        (best, one) => (best && best.line > one.line ? best : one),
        undefined,
    );
}

/** Names the places of a unit by line: methods do not overlap. */
export function unitPlaces(unit: CompiledUnit): UnitPlaces {
    const ranges = unit.classes.flatMap(rangesOf);
    const main =
        unit.kind === 'trigger'
            ? `Trigger.${unit.name}`
            : unit.kind === 'anonymous'
              ? 'AnonymousBlock'
              : `Class.${unit.name}`;
    return {
        placeAt: (line) => {
            const range = ranges.find(({ from, to }) => from <= line && line <= to);
            if (range)
                return range.place
                    .replace('Class.__anonymous', 'AnonymousBlock')
                    .replace(/Class\.__trigger\./, 'Trigger.');
            const record = unit.kind === 'class' ? classAt(unit.classes, line) : undefined;
            return record ? `Class.${record.name}` : main;
        },
        sharingAt: (line) => (classAt(unit.classes, line) ?? unit.classes[0])?.sharing ?? 'none',
    };
}
