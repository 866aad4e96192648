import {
    escapeCsv,
    escapeEcmaScript,
    escapeEntities,
    escapeJava,
    escapeUnicode,
    unescapeCsv,
    unescapeEntities,
    unescapeJava,
    unescapeUnicode,
} from '../text/escape';
import { HTML_3_ENTITIES, HTML_4_ENTITIES, XML_ENTITIES } from '../text/html-entities';
import { definePlatformType } from '../registry';

const on =
    (change: (text: string) => string) =>
    (_rt: unknown, self: string): string =>
        change(self);

definePlatformType({
    name: 'System.String',
    methods: {
        'escapecsv/0': on(escapeCsv),
        'escapeecmascript/0': on(escapeEcmaScript),
        'escapehtml3/0': on((text) => escapeEntities(text, HTML_3_ENTITIES)),
        'escapehtml4/0': on((text) => escapeEntities(text, HTML_4_ENTITIES)),
        'escapejava/0': on(escapeJava),
        'escapeunicode/0': on(escapeUnicode),
        'escapexml/0': on((text) => escapeEntities(text, XML_ENTITIES)),
        'striphtmltags/0': on((text) => text.replace(/<[^>]*>/g, '')),
        'unescapecsv/0': on(unescapeCsv),
        'unescapeecmascript/0': on(unescapeJava),
        'unescapehtml3/0': on((text) => unescapeEntities(text, HTML_3_ENTITIES)),
        'unescapehtml4/0': on((text) => unescapeEntities(text, HTML_4_ENTITIES)),
        'unescapejava/0': on(unescapeJava),
        'unescapeunicode/0': on(unescapeUnicode),
        'unescapexml/0': on((text) => unescapeEntities(text, XML_ENTITIES)),
    },
});
