import type { FieldFact, FieldNote } from './field-fact';

function quoted(text: string): string {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function notedShape(note: FieldNote): string | null {
    const calls: readonly (readonly [unknown, string])[] = [
        [note.text, `text(${note.text})`],
        [note.choice, `choice(${(note.choice ?? []).map(quoted).join(', ')})`],
        [note.whole, 'whole()'],
        [note.decimal, `decimal(${(note.decimal ?? []).join(', ')})`],
        [note.flag, 'flag()'],
        [note.date, 'date()'],
        [note.instant, 'instant()'],
        [note.texts, 'texts()'],
        [note.parent, `parent(${quoted(note.parent ?? '')})`],
        [note.children, `children(${quoted(note.children ?? '')})`],
    ];
    return calls.find(([value]) => value !== undefined)?.[1] ?? null;
}

function factShape(key: string, fact: FieldFact): string {
    switch (fact.type) {
        case 'text':
            if (fact.choices !== undefined) {
                return `choice(${fact.choices.map(quoted).join(', ')})`;
            }
            if (fact.length !== undefined) {
                return `text(${fact.length})`;
            }
            break;
        case 'whole':
            return 'whole()';
        case 'decimal':
            return 'decimal(18, 3)';
        case 'flag':
            return 'flag()';
        case 'moment':
            return 'instant()';
        default:
    }
    throw new Error(`${key}: the source does not say what it holds (${fact.type}); note it.`);
}

function withAccess(shape: string, note: FieldNote, fact: FieldFact | undefined): string {
    const known =
        fact === undefined ? 'optional' : fact.isRequired ? 'required' : fact.isWritten ? 'optional' : 'readOnly';
    const access = note.access ?? known;
    return access === 'optional' ? shape : `${access}(${shape})`;
}

/**
 * The call that makes a field, from what the source says and what we note.
 * @param idWord word for ids: `zohoId` or `recordId`
 * @throws when neither says what the field holds
 */
export function printField(key: string, note: FieldNote, fact: FieldFact | undefined, idWord: string): string {
    const id = note.id === undefined ? null : `${idWord}(${quoted(note.id)})`;
    const shape = id ?? notedShape(note) ?? (fact === undefined ? null : factShape(key, fact));
    if (shape === null) {
        throw new Error(`${key}: no source knows this field; note its type.`);
    }
    const guarded = note.feature === undefined ? null : `withFeature(${shape}, ${quoted(note.feature)})`;
    const wrappers: readonly (readonly [string | boolean | undefined, (inner: string) => string])[] = [
        [note.numberWhenPlain, (inner) => `numberWhenPlain(${inner})`],
        [note.custom, (inner) => `custom(${inner})`],
        [note.alsoKnownAs, (inner) => `alsoKnownAs(${inner}, ${quoted(note.alsoKnownAs ?? '')})`],
        [note.apexName, (inner) => `named(${inner}, ${quoted(note.apexName ?? '')})`],
        [note.label, (inner) => `labelled(${inner}, ${quoted(note.label ?? '')})`],
        [
            fact?.editions !== undefined,
            (inner) => `inEditions(${[inner, ...(fact?.editions ?? []).map(quoted)].join(', ')})`,
        ],
    ];
    return wrappers.reduce(
        (text, [given, wrap]) => (given === undefined || given === false ? text : wrap(text)),
        guarded ?? withAccess(shape, note, fact),
    );
}
