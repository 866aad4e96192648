/** The guide `add-a-mapping.md`, performed from its own blocks in a copy of the project, up to the item in Zoho Books. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runCommand } from '../scripts/console/run-command';
import { startDemo, type Demo } from './browser/demo';

const root = join(__dirname, '..');
const guide = readFileSync(join(root, 'docs/guides/add-a-mapping.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', path, text = '']) => ({
        language,
        path,
        text,
    }),
);
const left = new Set(['.git', 'node_modules', 'coverage']);
const SOON = 30000;

/** A copy of the project that shares its packages. */
function copyProject(): string {
    const copy = mkdtempSync(join(tmpdir(), 'add-a-mapping-'));
    const isWanted = (path: string): boolean =>
        !relative(root, path)
            .split('/')
            .some((part) => left.has(part));
    cpSync(root, copy, { recursive: true, filter: isWanted });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    return copy;
}

async function run(command: string, project: string): Promise<void> {
    const { code, output } = await runCommand('sh', ['-c', command], project);
    expect({ command, code, output }).toEqual({ command, code: 0, output: expect.any(String) as string });
}

/** What a person does in the browser: saves records as the administrator, and looks at the items in Zoho Books. */
class Person {
    private cookie = '';

    constructor(private readonly demo: Demo) {}

    private async ask(path: string, init: RequestInit = {}): Promise<unknown> {
        const headers = { cookie: this.cookie, 'content-type': 'application/json', origin: this.demo.salesforceUrl };
        const answer = await fetch(`${this.demo.salesforceUrl}${path}`, { ...init, headers });
        this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
        const text = await answer.text();
        expect({ path, ok: answer.ok, text }).toEqual({ path, ok: true, text: expect.any(String) as string });
        return text.startsWith('{') ? (JSON.parse(text) as unknown) : text;
    }

    async become(name: string): Promise<void> {
        await this.ask('/');
        const { users } = (await this.ask('/api/session')) as { users: readonly { id: string; name: string }[] };
        const user = users.find((other) => other.name === name);
        await this.ask('/api/session', { method: 'POST', body: JSON.stringify({ userId: user?.id }) });
    }

    async save(fields: object): Promise<string> {
        const body = JSON.stringify({ apiName: 'Service__c', fields });
        return ((await this.ask('/api/records', { method: 'POST', body })) as { id: string }).id;
    }

    async change(id: string, fields: object): Promise<void> {
        await this.ask(`/api/records/${id}`, { method: 'PATCH', body: JSON.stringify({ fields }) });
    }

    private async query(soql: string): Promise<readonly Record<string, unknown>[]> {
        const path = `/services/data/v65.0/query?q=${encodeURIComponent(soql)}`;
        return ((await this.ask(path)) as { records: readonly Record<string, unknown>[] }).records;
    }

    async intentOf(id: string): Promise<Record<string, unknown> | undefined> {
        const [intent] = await this.query(
            `SELECT State__c, Message__c, Remedy__c, Zoho_Id__c FROM Intent__c WHERE Source_Id__c = '${id}'`,
        );
        return intent;
    }

    async itemsPage(): Promise<string> {
        return (await fetch(`${this.demo.zohoUrl}/emulator/page/items`)).text();
    }
}

async function until<T>(read: () => Promise<T>, isRight: (value: T) => boolean): Promise<T> {
    const deadline = Date.now() + SOON;
    for (;;) {
        const value = await read();
        if (isRight(value) || Date.now() > deadline) return value;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

describe('a newcomer follows the guide', () => {
    let project = '';
    let demo: Demo | null = null;

    beforeAll(() => {
        project = copyProject();
    });

    afterAll(async () => {
        await demo?.stop();
        rmSync(project, { recursive: true, force: true });
    });

    it('writes the files and runs the commands of the guide', async () => {
        for (const { language, path, text } of blocks) {
            if (path !== undefined) {
                mkdirSync(dirname(join(project, path)), { recursive: true });
                writeFileSync(join(project, path), text);
            } else if (language === 'sh') {
                for (const command of text.trim().split('\n')) {
                    if (command !== 'npm start') await run(command, project);
                }
            }
        }
        for (const path of [
            'force-app/main/generated/classes/ServiceToItemMapper.cls',
            'force-app/main/generated/triggers/ServiceCapture.trigger',
            'docs/reference/mappings/service-to-item.md',
        ]) {
            expect({ path, isThere: existsSync(join(project, path)) }).toEqual({ path, isThere: true });
        }
    }, 300000);

    it('sees a saved service become an item, and its change follow', async () => {
        demo = await startDemo(project);
        const person = new Person(demo);
        await person.become('Alex Admin');
        const id = await person.save({ Name: 'Guided consulting', Price__c: 120.5 });
        const intent = await until(
            () => person.intentOf(id),
            (found) => found?.State__c === 'done',
        );
        expect(intent).toMatchObject({ State__c: 'done', Zoho_Id__c: expect.any(String) as string });
        expect(await person.itemsPage()).toMatch(/Guided consulting[\s\S]{0,400}120\.50/);
        await person.change(id, { Price__c: 130 });
        const page = await until(
            () => person.itemsPage(),
            (text) => text.includes('130.00'),
        );
        expect(page).toMatch(/Guided consulting[\s\S]{0,400}130\.00/);
        expect(page.match(/item-row-Guided consulting/g)).toHaveLength(1);
    }, 300000);

    it('is told what to mend when a service has no price', async () => {
        const person = new Person(demo!);
        await person.become('Alex Admin');
        const id = await person.save({ Name: 'Priceless' });
        const intent = await until(
            () => person.intentOf(id),
            (found) => found?.State__c === 'needs_person',
        );
        expect(intent).toMatchObject({
            Message__c: 'The service has no price.',
            Remedy__c: 'Enter the price of the service.',
        });
        expect(await person.itemsPage()).not.toContain('Priceless');
    }, 60000);
});
