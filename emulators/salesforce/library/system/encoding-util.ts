import type { Runtime } from '../../runtime/runtime';
import { rejectNulls } from '../arguments';
import { ApexBlob } from '../blob';
import { definePlatformType } from '../registry';

const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
    'utf-8': 'utf8',
    utf8: 'utf8',
    'us-ascii': 'ascii',
    ascii: 'ascii',
    'iso-8859-1': 'latin1',
    'utf-16le': 'utf16le',
};

function encodingOf(rt: Runtime, name: string): BufferEncoding {
    const encoding = ENCODINGS[name.toLowerCase()];
    if (!encoding) throw rt.exception('System.InvalidParameterValueException', `Unsupported encoding: ${name}`);
    return encoding;
}

/** application/x-www-form-urlencoded, as java.net.URLEncoder: letters, digits and `.-*_` stay, a blank is `+`. */
function urlEncode(rt: Runtime, text: string, encoding: string): string {
    const encode = (part: string): string =>
        Array.from(Buffer.from(part, encodingOf(rt, encoding)), (byte) => {
            return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        }).join('');
    return text.replace(/[^a-zA-Z0-9.\-*_ ]+/g, encode).replaceAll(' ', '+');
}

/** @throws System.IllegalArgumentException for a damaged escape, as java.net.URLDecoder words it */
function urlDecode(rt: Runtime, text: string, encoding: string): string {
    return text.replaceAll('+', ' ').replace(/(?:%[\s\S]?[\s\S]?)+/g, (run) => {
        if (!/^(?:%[0-9a-fA-F]{2})+/.test(run)) {
            const message = 'URLDecoder: Illegal hex characters in escape (%) pattern';
            throw rt.exception('System.IllegalArgumentException', message);
        }
        return run.replace(/(?:%[0-9a-fA-F]{2})+/, (escapes) =>
            Buffer.from(escapes.replaceAll('%', ''), 'hex').toString(encodingOf(rt, encoding)),
        );
    });
}

function base64Decode(rt: Runtime, text: string): ApexBlob {
    // What follows the padding is passed over: parts of a multipart form are encoded one by one and joined.
    const bare = text.replace(/\s/g, '').replace(/^([^=]+={1,2})(?=.)[A-Za-z0-9+/=_-]*$/, '$1');
    if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(bare)) {
        throw rt.exception(
            'System.StringException',
            'Unrecognized base64 character: ' + (/[^A-Za-z0-9+/=_-]/.exec(bare)?.[0] ?? '='),
        );
    }
    return new ApexBlob(new Uint8Array(Buffer.from(bare, 'base64')));
}

function fromHex(rt: Runtime, text: string): ApexBlob {
    if (text.length % 2 !== 0) throw rt.exception('System.InvalidParameterValueException', 'Odd number of characters.');
    const wrong = /[^0-9a-fA-F]/.exec(text);
    if (wrong) {
        const message = `Illegal hexadecimal character ${wrong[0]} at index ${wrong.index}`;
        throw rt.exception('System.InvalidParameterValueException', message);
    }
    return new ApexBlob(new Uint8Array(Buffer.from(text, 'hex')));
}

definePlatformType({
    name: 'System.EncodingUtil',
    statics: rejectNulls({
        'base64decode/1': base64Decode,
        'base64encode/1': (_rt, blob: ApexBlob) => Buffer.from(blob.bytes).toString('base64'),
        'convertfromhex/1': fromHex,
        'converttohex/1': (_rt, blob: ApexBlob) => Buffer.from(blob.bytes).toString('hex'),
        'urldecode/2': urlDecode,
        'urlencode/2': urlEncode,
    }),
});
