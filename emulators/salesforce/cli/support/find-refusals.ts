import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose code refuses features by name when they are reached. */
const FOLDERS = ['compiler', 'soql', 'dml', 'store', 'security', 'library'] as const;

const ROOT = join(__dirname, '..', '..');
const REFUSAL =
    /(?:UnsupportedError\(|\bunsupported\(|\$unsupported\(|\bwhat: )\s*(?:'([^'\n]+)'|`([^`\n]+)`|"([^"\n]+)")/g;

export interface Refusals {
    readonly folder: string;
    readonly features: readonly string[];
}

function sourcesUnder(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** `validation rule ${type}.${rule}` → `validation rule ….…`; a text that is only a placeholder names nothing. */
function featureOf(text: string): string | null {
    const plain = text.replaceAll(/\$\{[^}]*(?:\}[^$`]*?\))?\}/g, '…').replaceAll(/\\+/g, '');
    return /[A-Za-z]{3}/.test(plain.replaceAll('…', '')) ? plain : null;
}

/** What the emulator's own code refuses by name, read from its sources. */
export function findRefusals(): readonly Refusals[] {
    return FOLDERS.map((folder) => {
        const texts = sourcesUnder(join(ROOT, folder)).flatMap((source) =>
            [...source.matchAll(REFUSAL)].map(([, single, template, double]) => single ?? template ?? double),
        );
        const features = [...new Set(texts.map(featureOf).filter((one) => one !== null))].sort();
        return { folder, features };
    }).filter(({ features }) => features.length > 0);
}
