import { api, LightningElement } from 'lwc';
import type { RecordPageView } from '../../../../../server/views';

/** All related lists of a record. */
export default class RelatedLists extends LightningElement {
    @api page!: RecordPageView;
}
