import { generateKeyPairSync } from 'node:crypto';
import { ApexBlob } from '../../library/blob';
import { call, libraryRuntime } from './library-runtime';

const rt = libraryRuntime();
const blob = (text: string): ApexBlob => ApexBlob.fromText(text);
const hex = (value: unknown): unknown => call(rt, 'EncodingUtil.convertToHex(Blob)', value);
const fromHex = (text: string): ApexBlob => call(rt, 'EncodingUtil.convertFromHex(String)', text) as ApexBlob;

// FIPS 180-4, RFC 1321, FIPS 202: the digest of "abc".
test.each([
    ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA-256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['SHA3-256', '3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532'],
])('%s of abc', (algorithm, digest) => {
    expect(hex(call(rt, 'Crypto.generateDigest(String,Blob)', algorithm, blob('abc')))).toBe(digest);
});

test('hmacSHA256 is that of RFC 4231, case 2, and can be verified', () => {
    const mac = call(
        rt,
        'Crypto.generateMac(String,Blob,Blob)',
        'hmacSHA256',
        blob('what do ya want for nothing?'),
        blob('Jefe'),
    );
    expect(hex(mac)).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
    const verify = (data: string): unknown =>
        call(rt, 'Crypto.verifyHmac(String,Blob,Blob,Blob)', 'hmacSHA256', blob(data), blob('Jefe'), mac);
    expect(verify('what do ya want for nothing?')).toBe(true);
    expect(verify('something else')).toBe(false);
});

test('AES128 in CBC mode is that of RFC 3602, case 1, and can be undone', () => {
    const key = fromHex('06a9214036b8a15b512e03d534120006');
    const vector = fromHex('3dafba429d9eb430b422da802c9fac41');
    const secret = call(rt, 'Crypto.encrypt(String,Blob,Blob,Blob)', 'AES128', key, vector, blob('Single block msg'));
    expect(String(hex(secret)).slice(0, 32)).toBe('e353779c1079aeb82708942dbe77181a');
    const plain = call(rt, 'Crypto.decrypt(String,Blob,Blob,Blob)', 'AES128', key, vector, secret) as ApexBlob;
    expect(plain.toText()).toBe('Single block msg');
    const managed = call(rt, 'Crypto.encryptWithManagedIV(String,Blob,Blob)', 'AES128', key, blob('x'));
    expect(
        (call(rt, 'Crypto.decryptWithManagedIV(String,Blob,Blob)', 'AES128', key, managed) as ApexBlob).toText(),
    ).toBe('x');
});

test('a key of the wrong length is refused', () => {
    expect(() =>
        call(rt, 'Crypto.encrypt(String,Blob,Blob,Blob)', 'AES256', blob('short'), blob('x'), blob('y')),
    ).toThrow(expect.objectContaining({ typeName: 'System.InvalidParameterValueException' }));
});

test('an RSA signature verifies with its public key only for its data', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const key = new ApexBlob(privateKey.export({ format: 'der', type: 'pkcs8' }));
    const open = new ApexBlob(publicKey.export({ format: 'der', type: 'spki' }));
    const signature = call(rt, 'Crypto.sign(String,Blob,Blob)', 'RSA-SHA256', blob('data'), key);
    expect(call(rt, 'Crypto.verify(String,Blob,Blob,Blob)', 'RSA-SHA256', blob('data'), signature, open)).toBe(true);
    expect(call(rt, 'Crypto.verify(String,Blob,Blob,Blob)', 'RSA-SHA256', blob('date'), signature, open)).toBe(false);
});

test('a UUID has the form of version 4 and compares by value', () => {
    const uuid = call(rt, 'UUID.randomUUID()');
    expect(rt.toText(uuid)).toBe('01020304-0506-4708-890a-0b0c0d0e0f10');
    expect(rt.equals(uuid, call(rt, 'UUID.fromString(String)', '01020304-0506-4708-890A-0B0C0D0E0F10'))).toBe(true);
});

test.each([
    ['urlEncode', 'a b&c=é/*~', 'a+b%26c%3D%C3%A9%2F*%7E'],
    ['urlDecode', 'a+b%26c%3D%C3%A9', 'a b&c=é'],
])('EncodingUtil.%s of %s is %s', (method, text, result) => {
    expect(call(rt, `EncodingUtil.${method}(String,String)`, text, 'UTF-8')).toBe(result);
});

test('base64 and hex go there and back', () => {
    expect(call(rt, 'EncodingUtil.base64Encode(Blob)', blob('Hello'))).toBe('SGVsbG8=');
    expect((call(rt, 'EncodingUtil.base64Decode(String)', 'SGVsbG8=') as ApexBlob).toText()).toBe('Hello');
    expect(fromHex('4865').toText()).toBe('He');
});

test('a blob that is no text says so', () => {
    expect(() => call(rt, 'Blob.toString()', fromHex('ff'))).toThrow(
        expect.objectContaining({ message: 'BLOB is not a valid UTF-8 string' }),
    );
});
