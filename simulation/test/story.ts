import { findBrokenInvariants, type InvariantOptions } from '../invariants';
import { World, type WorldOptions } from '../world';

export interface StoryOptions extends WorldOptions, InvariantOptions {
    /** How many pieces of background work may end with an exception. Default none. */
    readonly expectedFailures?: number;
}

/** Tells a story in a world of its own; afterwards every invariant must hold. */
export function tell(story: (world: World) => void, options: StoryOptions = {}): void {
    const world = new World(options);
    story(world);
    expect(findBrokenInvariants(world, options)).toEqual([]);
    expect(world.failures.map(({ what, failure }) => `${what}: ${failure}`)).toHaveLength(
        options.expectedFailures ?? 0,
    );
}

/** The invoices in Zoho Books that the package wrote. */
export function written(world: World) {
    return world.books.invoices().filter((invoice) => {
        const hash = invoice['custom_field_hash'] as Record<string, unknown> | undefined;
        return Boolean(hash?.['cf_bookbridge_key']);
    });
}

/** Requests to Zoho Books since a position, writes only. */
export function writesSince(world: World, from: number): readonly string[] {
    return world.network.lines(from).filter((line) => !line.startsWith('GET'));
}
