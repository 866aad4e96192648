import type { CustomLabel } from '@salesforce/types/metadata';
import type { GeneratedFile } from '../generated-file';
import type { AdviceLabel } from '../mapper/advice-label';
import { printMetadata } from './print-metadata';

const longestDescription = 80;

/** The texts of rules as labels, so that they can be translated. */
export function emitLabels(texts: readonly AdviceLabel[]): readonly GeneratedFile[] {
    const labels = texts.map(({ name, text }): CustomLabel => ({
        fullName: name,
        categories: 'Bookbridge',
        language: 'en_US',
        protected: true,
        shortDescription: name.replaceAll('_', ' ').slice(0, longestDescription),
        value: text,
    }));
    const sorted = labels.sort((left, right) => ((left.fullName ?? '') < (right.fullName ?? '') ? -1 : 1));
    return sorted.length === 0
        ? []
        : [
              {
                  path: 'force-app/main/generated/labels/CustomLabels.labels-meta.xml',
                  text: printMetadata('CustomLabels', { labels: sorted }),
                  language: 'xml',
              },
          ];
}
