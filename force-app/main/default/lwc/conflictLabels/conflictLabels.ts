/** The texts of the conflict inbox. */
import Conflicts_Title from '@salesforce/label/c.Conflicts_Title';
import Conflicts_Intro from '@salesforce/label/c.Conflicts_Intro';
import Conflicts_Empty from '@salesforce/label/c.Conflicts_Empty';
import Conflicts_Empty_Hint from '@salesforce/label/c.Conflicts_Empty_Hint';
import Conflicts_Loading from '@salesforce/label/c.Conflicts_Loading';
import Conflict_Base from '@salesforce/label/c.Conflict_Base';
import Conflict_Crm from '@salesforce/label/c.Conflict_Crm';
import Conflict_Books from '@salesforce/label/c.Conflict_Books';
import Conflict_Nothing from '@salesforce/label/c.Conflict_Nothing';
import Conflict_Keep_Crm from '@salesforce/label/c.Conflict_Keep_Crm';
import Conflict_Keep_Books from '@salesforce/label/c.Conflict_Keep_Books';
import Conflict_Edit from '@salesforce/label/c.Conflict_Edit';
import Conflict_Leave from '@salesforce/label/c.Conflict_Leave';
import Conflict_New_Value from '@salesforce/label/c.Conflict_New_Value';
import Conflict_Save from '@salesforce/label/c.Conflict_Save';
import Conflict_Cancel from '@salesforce/label/c.Conflict_Cancel';
import Conflict_Decided from '@salesforce/label/c.Conflict_Decided';
import Conflict_Saved from '@salesforce/label/c.Conflict_Saved';

export const conflictLabels = {
    Conflicts_Title,
    Conflicts_Intro,
    Conflicts_Empty,
    Conflicts_Empty_Hint,
    Conflicts_Loading,
    Conflict_Base,
    Conflict_Crm,
    Conflict_Books,
    Conflict_Nothing,
    Conflict_Keep_Crm,
    Conflict_Keep_Books,
    Conflict_Edit,
    Conflict_Leave,
    Conflict_New_Value,
    Conflict_Save,
    Conflict_Cancel,
    Conflict_Decided,
    Conflict_Saved,
} as const;
