import { matchUrl } from '../../org/rest/match-url';

it.each([
    ['/orders/*', '/orders/1', true],
    ['/orders/*', '/orders', true],
    ['/orders/*', '/ordersX', false],
    ['/orders', '/orders', true],
    ['/orders', '/orders/', true],
    ['/orders', '/orders/1', false],
    ['/Orders/*', '/orders/1', false],
])('urlMapping %s against %s: %s', (mapping, path, expected) => {
    expect(matchUrl(mapping, path)).toBe(expected);
});
