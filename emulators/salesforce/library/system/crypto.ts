import {
    createCipheriv,
    createDecipheriv,
    createHash,
    createHmac,
    createPrivateKey,
    createPublicKey,
    sign,
    timingSafeEqual,
    verify,
} from 'node:crypto';
import type { Runtime } from '../../runtime/runtime';
import { rejectNulls } from '../arguments';
import { ApexBlob } from '../blob';
import { definePlatformType } from '../registry';
import { randomSource } from '../runtime-context';

/** Algorithm names of the Apex Reference Guide, Crypto class, in lower case, and OpenSSL's. */
const DIGESTS: Readonly<Record<string, string>> = {
    md5: 'md5',
    sha1: 'sha1',
    'sha-1': 'sha1',
    sha256: 'sha256',
    'sha-256': 'sha256',
    sha512: 'sha512',
    'sha-512': 'sha512',
    'sha3-256': 'sha3-256',
    'sha3-384': 'sha3-384',
    'sha3-512': 'sha3-512',
};
const MACS: Readonly<Record<string, string>> = {
    hmacmd5: 'md5',
    hmacsha1: 'sha1',
    hmacsha256: 'sha256',
    hmacsha512: 'sha512',
};
const SIGNATURES: Readonly<Record<string, string>> = {
    rsa: 'sha1',
    'rsa-sha1': 'sha1',
    'rsa-sha256': 'sha256',
    'rsa-sha384': 'sha384',
    'rsa-sha512': 'sha512',
    'ecdsa-sha256': 'sha256',
    'ecdsa-sha384': 'sha384',
    'ecdsa-sha512': 'sha512',
};
const KEY_BITS: Readonly<Record<string, number>> = { aes128: 128, aes192: 192, aes256: 256 };

function algorithm<T>(rt: Runtime, table: Readonly<Record<string, T>>, name: string): T {
    const found = table[name.toLowerCase()];
    if (found === undefined) throw rt.exception('System.InvalidParameterValueException', `Invalid algorithm: ${name}`);
    return found;
}

const blob = (bytes: Uint8Array): ApexBlob => new ApexBlob(new Uint8Array(bytes));

function mac(rt: Runtime, name: string, input: ApexBlob, key: ApexBlob): Buffer {
    return createHmac(algorithm(rt, MACS, name), key.bytes)
        .update(input.bytes)
        .digest();
}

/** AES in CBC mode with PKCS#5 padding. @throws System.SecurityException for a wrong key, vector or padding */
function crypt(
    rt: Runtime,
    isEncrypt: boolean,
    name: string,
    key: ApexBlob,
    vector: Uint8Array,
    data: Uint8Array,
): Buffer {
    const bits = algorithm(rt, KEY_BITS, name);
    if (key.bytes.length * 8 !== bits) {
        const message = `Invalid private key. Must be ${bits / 8} bytes.`;
        throw rt.exception('System.InvalidParameterValueException', message);
    }
    if (vector.length !== 16) {
        throw rt.exception('System.InvalidParameterValueException', 'Invalid initialization vector. Must be 16 bytes.');
    }
    try {
        const make = isEncrypt ? createCipheriv : createDecipheriv;
        const cipher = make(`aes-${bits}-cbc`, key.bytes, vector);
        return Buffer.concat([cipher.update(data), cipher.final()]);
    } catch (error) {
        throw rt.exception('System.SecurityException', (error as Error).message);
    }
}

function signWith(rt: Runtime, name: string, input: ApexBlob, key: ApexBlob): ApexBlob {
    const hash = algorithm(rt, SIGNATURES, name);
    try {
        const privateKey = createPrivateKey({ key: Buffer.from(key.bytes), format: 'der', type: 'pkcs8' });
        return blob(sign(hash, input.bytes, privateKey));
    } catch {
        throw rt.exception('System.InvalidParameterValueException', 'Invalid private key');
    }
}

function verifyWith(rt: Runtime, name: string, input: ApexBlob, signature: ApexBlob, key: ApexBlob): boolean {
    const hash = algorithm(rt, SIGNATURES, name);
    const publicKey = createPublicKey({ key: Buffer.from(key.bytes), format: 'der', type: 'spki' });
    return verify(hash, input.bytes, publicKey, signature.bytes);
}

function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
    return left.length === right.length && timingSafeEqual(left, right);
}

definePlatformType({
    name: 'System.Crypto',
    statics: rejectNulls({
        'decrypt/4': (rt, name: string, key: ApexBlob, vector: ApexBlob, data: ApexBlob) =>
            blob(crypt(rt, false, name, key, vector.bytes, data.bytes)),
        'decryptwithmanagediv/3': (rt, name: string, key: ApexBlob, data: ApexBlob) =>
            blob(crypt(rt, false, name, key, data.bytes.slice(0, 16), data.bytes.slice(16))),
        'encrypt/4': (rt, name: string, key: ApexBlob, vector: ApexBlob, data: ApexBlob) =>
            blob(crypt(rt, true, name, key, vector.bytes, data.bytes)),
        'encryptwithmanagediv/3': (rt, name: string, key: ApexBlob, data: ApexBlob) => {
            const vector = randomSource(rt).bytes(16);
            return blob(Buffer.concat([vector, crypt(rt, true, name, key, vector, data.bytes)]));
        },
        'generateaeskey/1': (rt, bits: number) => blob(randomSource(rt).bytes(bits / 8)),
        'generatedigest/2': (rt, name: string, input: ApexBlob) =>
            blob(
                createHash(algorithm(rt, DIGESTS, name))
                    .update(input.bytes)
                    .digest(),
            ),
        'generatemac/3': (rt, name: string, input: ApexBlob, key: ApexBlob) => blob(mac(rt, name, input, key)),
        'getrandominteger/0': (rt) => Buffer.from(randomSource(rt).bytes(4)).readInt32BE(0),
        'getrandomlong/0': (rt) => Buffer.from(randomSource(rt).bytes(8)).readBigInt64BE(0),
        'sign/3': signWith,
        'verify(String,Blob,Blob,Blob)': verifyWith,
        'verifyhmac/4': (rt, name: string, input: ApexBlob, key: ApexBlob, expected: ApexBlob) =>
            equalBytes(mac(rt, name, input, key), expected.bytes),
    }),
});
