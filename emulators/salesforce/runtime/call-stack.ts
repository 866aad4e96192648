import type { Program, SharingKeyword } from '../compiler/program';
import { apexFilePrefix, type ApexFrame } from './exceptions';
import type { SharingMode } from './runtime';

/** A frame of emitted code in a JavaScript stack. */
interface RawFrame {
    /** `Foo`, `trigger/Foo`, `anonymous` */
    readonly unit: string;
    readonly line: number;
}

const FRAME = new RegExp(`${apexFilePrefix}([\\w/.]+):(\\d+):\\d+`);

/** Emitted functions of this name are a part of the method that is the next frame. */
const INNER = /\$inner \(/;

/** Deep enough for the deepest Apex recursion that a test would print. */
export const STACK_DEPTH = 200;

function rawFrames(stack: string): readonly RawFrame[] {
    const frames: RawFrame[] = [];
    let isInner = false;
    for (const line of stack.split('\n')) {
        const match = FRAME.exec(line);
        if (!match) continue;
        if (!isInner) frames.push({ unit: match[1] ?? '', line: Number(match[2]) });
        isInner = INNER.test(line);
    }
    return frames;
}

/** What the loader knows of the places in a unit. */
export interface UnitPlaces {
    /** `Class.Outer.Inner.method`, `Trigger.Foo`, `AnonymousBlock` */
    placeAt(line: number): string;
    sharingAt(line: number): SharingKeyword;
}

const units = new WeakMap<Program, Map<string, UnitPlaces>>();

/** Called by the loader. */
export function registerPlaces(program: Program, unit: string, places: UnitPlaces): void {
    let known = units.get(program);
    if (!known) {
        known = new Map();
        units.set(program, known);
    }
    known.set(unit, places);
}

/** The Apex stack in a JavaScript stack, innermost first. */
export function apexFrames(program: Program, stack: string): readonly ApexFrame[] {
    const known = units.get(program);
    return rawFrames(stack).map(({ unit, line }) => ({
        place: known?.get(unit)?.placeAt(line) ?? unit,
        line,
        column: 1,
    }));
}

/** Frames that nearly always show who states a sharing; further ones are looked at when these do not. */
const NEAR = 24;

/**
 * Sharing of the code that runs now: that of the innermost class on the stack that states it. Without one: `without`, as the
 * platform treats an entry point that states nothing.
 */
export function ambientSharing(program: Program): SharingMode {
    const known = units.get(program);
    const near = callSites(NEAR);
    const sharing =
        known && (statedSharing(known, near) ?? statedSharing(known, callSites(STACK_DEPTH).slice(near.length)));
    return sharing ?? 'without';
}

function statedSharing(known: ReadonlyMap<string, UnitPlaces>, sites: readonly NodeJS.CallSite[]): SharingMode | null {
    for (const site of sites) {
        const script = site.getScriptNameOrSourceURL();
        if (!script?.startsWith(apexFilePrefix)) continue;
        const sharing = known.get(script.slice(apexFilePrefix.length))?.sharingAt(site.getLineNumber() ?? 0);
        if (sharing === 'with' || sharing === 'without') return sharing;
    }
    return null;
}

/** The innermost calls, as the engine holds them: whoever maps stacks to sources for people has no part in it, which is far quicker. */
function callSites(count: number): readonly NodeJS.CallSite[] {
    const { stackTraceLimit, prepareStackTrace } = Error;
    const holder: { stack?: readonly NodeJS.CallSite[] } = {};
    Error.stackTraceLimit = count;
    Error.prepareStackTrace = (_error, sites) => sites;
    Error.captureStackTrace(holder, callSites);
    const sites = holder.stack;
    Error.prepareStackTrace = prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
    return sites ?? [];
}
