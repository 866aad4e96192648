import * as signature from '../logic/signed-text';
import { examplesOf } from './logic-examples';

export const signedTextExamples = examplesOf('signed-text', signature, [
    {
        name: 'sortsTheQueryByName',
        of: 'signedText',
        args: [
            [
                { name: 'org', value: '7' },
                { name: 'event', value: 'x' },
            ],
            '{"a":1}',
        ],
    },
    { name: 'signsABodyAlone', of: 'signedText', args: [[], '{}'] },
    {
        name: 'putsCapitalsFirst',
        of: 'signedText',
        args: [
            [
                { name: 'a', value: '1' },
                { name: 'B', value: '2' },
            ],
            '',
        ],
    },
    { name: 'readsASignature', of: 'readSignature', args: [` ${'0aF9'.repeat(16)} `] },
    { name: 'refusesWhatIsTooShort', of: 'readSignature', args: ['0aF9'] },
    { name: 'refusesALineEndBehindIt', of: 'readSignature', args: [`${'0aF9'.repeat(16)}x`] },
    { name: 'refusesNothing', of: 'readSignature', args: [null] },
]);
