import { flag, object, required, text } from '../../core/body-schema';
import { isObject, textOf, type JsonObject } from '../../core/json';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { LocationRecord } from '../../state/reference-records';
import { shortList } from '../taxes/short-list';

const locationBody = {
    location_name: required(text(100)),
    type: text(50),
    is_primary: flag,
    address: object({
        city: text(100),
        state: text(100),
        state_code: text(10),
        country: text(100),
        zip: text(50),
        street_address1: text(255),
        street_address2: text(255),
        attention: text(100),
    }),
};

/** `/locations`: places of business. */
export const locationRoutes: readonly Route[] = [
    {
        method: 'GET',
        path: '/locations',
        scope: ['settings', 'READ'],
        handle: (call) => shortList(call, 'locations', [...call.kernel.state.locations.values()].map(locationRow)),
    },
    { method: 'POST', path: '/locations', scope: ['settings', 'CREATE'], handle: createLocation },
    {
        method: 'POST',
        path: '/locations/:location_id/inactive',
        scope: ['settings', 'CREATE'],
        handle: ({ kernel, params }) => {
            kernel.find(kernel.state.locations, params['location_id'], 'Location').is_location_active = false;
            return plain('The location has been marked as inactive.');
        },
    },
];

function createLocation(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(locationBody);
    const made: LocationRecord = {
        location_id: kernel.newId(),
        location_name: textOf(body, 'location_name'),
        type: textOf(body, 'type') || 'general',
        is_primary: body['is_primary'] === true || kernel.state.locations.size === 0,
        is_location_active: true,
        address: isObject(body['address']) ? body['address'] : {},
    };
    kernel.state.locations.set(made.location_id, made);
    const message = 'Location has been created';
    return { message, created: made.location_id, data: { location: locationRow(made) } };
}

function locationRow(one: LocationRecord): JsonObject {
    return { ...one };
}
