import { lastOption, readArguments } from '../../cli/read-arguments';
import { zohoRoutes } from '../../cli/zoho';
import { createRoutedNetwork } from '../../org/network/route-network';

it('reads positional arguments, options with values, repeated options and flags', () => {
    const args = readArguments(
        ['dir', '--filter', 'A', '--route=a=b', '--route', 'c=d', '--debug'],
        ['filter', 'route'],
        ['debug'],
    );
    expect(args.positional).toEqual(['dir']);
    expect(lastOption(args, 'filter')).toBe('A');
    expect(args.options.get('route')).toEqual(['a=b', 'c=d']);
    expect(args.options.has('debug')).toBe(true);
});

it.each([
    [['--nope', 'x'], 'Unknown option --nope'],
    [['--filter'], '--filter needs a value'],
])('refuses %j', (argv, text) => {
    expect(() => readArguments(argv, ['filter'])).toThrow(text);
});

it.each([
    ['https://www.zohoapis.eu/books/v3/invoices', 'http://127.0.0.1:9/books/v3/invoices'],
    ['https://accounts.zoho.com/oauth/v2/token', 'http://127.0.0.1:9/oauth/v2/token'],
    ['https://example.com/x', 'https://example.com/x'],
])('--zoho sends %s to %s', (url, expected) => {
    let seen = '';
    const network = createRoutedNetwork(zohoRoutes('http://127.0.0.1:9'), {
        send: (request) => {
            seen = request.url;
            return { status: 200, statusText: '', headers: {}, body: new Uint8Array() };
        },
    });
    network.send({ method: 'GET', url, headers: {}, body: new Uint8Array(), timeoutMs: 1 });
    expect(seen).toBe(expected);
});
