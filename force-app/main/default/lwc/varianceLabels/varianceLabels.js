/** The texts of invoices that differ from their deal. */
import Variance_Title from '@salesforce/label/c.Variance_Title';
import Variance_Totals from '@salesforce/label/c.Variance_Totals';
import Variance_Line_Changed from '@salesforce/label/c.Variance_Line_Changed';
import Variance_Line_Added from '@salesforce/label/c.Variance_Line_Added';
import Variance_Line_Removed from '@salesforce/label/c.Variance_Line_Removed';
import Variance_Update_Deal from '@salesforce/label/c.Variance_Update_Deal';
import Variance_Accept from '@salesforce/label/c.Variance_Accept';
import Variance_Reason from '@salesforce/label/c.Variance_Reason';
import Variance_Confirm from '@salesforce/label/c.Variance_Confirm';
import Variance_Cancel from '@salesforce/label/c.Variance_Cancel';
import Variance_Accepted from '@salesforce/label/c.Variance_Accepted';
import Variance_Left from '@salesforce/label/c.Variance_Left';
import Variance_List_Title from '@salesforce/label/c.Variance_List_Title';
import Variance_List_Intro from '@salesforce/label/c.Variance_List_Intro';
import Variance_List_Empty from '@salesforce/label/c.Variance_List_Empty';
import Variance_List_Loading from '@salesforce/label/c.Variance_List_Loading';
export const varianceLabels = {
    Variance_Title,
    Variance_Totals,
    Variance_Line_Changed,
    Variance_Line_Added,
    Variance_Line_Removed,
    Variance_Update_Deal,
    Variance_Accept,
    Variance_Reason,
    Variance_Confirm,
    Variance_Cancel,
    Variance_Accepted,
    Variance_Left,
    Variance_List_Title,
    Variance_List_Intro,
    Variance_List_Empty,
    Variance_List_Loading,
};
