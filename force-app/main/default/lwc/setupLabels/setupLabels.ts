/** The texts of the pages on which an administrator sets money up. */
import Money_Setup_Title from '@salesforce/label/c.Money_Setup_Title';
import Money_Setup_Intro from '@salesforce/label/c.Money_Setup_Intro';
import Money_Setup_None from '@salesforce/label/c.Money_Setup_None';
import Money_Setup_Loading from '@salesforce/label/c.Money_Setup_Loading';
import Money_Setup_Saved from '@salesforce/label/c.Money_Setup_Saved';
import Calibrate_Title from '@salesforce/label/c.Calibrate_Title';
import Calibrate_Intro from '@salesforce/label/c.Calibrate_Intro';
import Calibrate_Forecast from '@salesforce/label/c.Calibrate_Forecast';
import Calibrate_Left from '@salesforce/label/c.Calibrate_Left';
import Calibrate_Run from '@salesforce/label/c.Calibrate_Run';
import Calibrate_Running from '@salesforce/label/c.Calibrate_Running';
import Calibrate_Never from '@salesforce/label/c.Calibrate_Never';
import Calibrate_Found from '@salesforce/label/c.Calibrate_Found';
import Calibrate_Take from '@salesforce/label/c.Calibrate_Take';
import Calibrate_In_Force from '@salesforce/label/c.Calibrate_In_Force';
import Calibrate_Setting from '@salesforce/label/c.Calibrate_Setting';
import Calibrate_Holds from '@salesforce/label/c.Calibrate_Holds';
import Calibrate_Suggested from '@salesforce/label/c.Calibrate_Suggested';
import Calibrate_Unexplained from '@salesforce/label/c.Calibrate_Unexplained';
import Calibrate_Invoice from '@salesforce/label/c.Calibrate_Invoice';
import Calibrate_Zoho_Total from '@salesforce/label/c.Calibrate_Zoho_Total';
import Calibrate_Computed from '@salesforce/label/c.Calibrate_Computed';
import Calibrate_Probe from '@salesforce/label/c.Calibrate_Probe';
import Calibrate_Probe_Hint from '@salesforce/label/c.Calibrate_Probe_Hint';
import Taxes_Title from '@salesforce/label/c.Taxes_Title';
import Taxes_Intro from '@salesforce/label/c.Taxes_Intro';
import Taxes_Default from '@salesforce/label/c.Taxes_Default';
import Taxes_Offered from '@salesforce/label/c.Taxes_Offered';
import Taxes_None from '@salesforce/label/c.Taxes_None';
import Taxes_Map from '@salesforce/label/c.Taxes_Map';
import Taxes_Map_One from '@salesforce/label/c.Taxes_Map_One';
import Taxes_Table from '@salesforce/label/c.Taxes_Table';
import Taxes_Table_Empty from '@salesforce/label/c.Taxes_Table_Empty';
import Taxes_Name from '@salesforce/label/c.Taxes_Name';
import Taxes_Parts from '@salesforce/label/c.Taxes_Parts';
import Taxes_Asks from '@salesforce/label/c.Taxes_Asks';
import Taxes_Any from '@salesforce/label/c.Taxes_Any';
import Taxes_Fallback from '@salesforce/label/c.Taxes_Fallback';
import Taxes_Tax from '@salesforce/label/c.Taxes_Tax';
import Taxes_Remove from '@salesforce/label/c.Taxes_Remove';
import Taxes_Remove_One from '@salesforce/label/c.Taxes_Remove_One';
import Taxes_Category from '@salesforce/label/c.Taxes_Category';
import Taxes_Treatment from '@salesforce/label/c.Taxes_Treatment';
import Taxes_Country from '@salesforce/label/c.Taxes_Country';
import Taxes_State from '@salesforce/label/c.Taxes_State';
import Taxes_Explain from '@salesforce/label/c.Taxes_Explain';
import Taxes_Explain_Title from '@salesforce/label/c.Taxes_Explain_Title';
import Prices_Title from '@salesforce/label/c.Prices_Title';
import Prices_List from '@salesforce/label/c.Prices_List';
import Prices_Field from '@salesforce/label/c.Prices_Field';
import Prices_No_Field from '@salesforce/label/c.Prices_No_Field';
import Prices_Kind from '@salesforce/label/c.Prices_Kind';
import Prices_Percent from '@salesforce/label/c.Prices_Percent';
import Prices_Amount from '@salesforce/label/c.Prices_Amount';
import Prices_After_Tax from '@salesforce/label/c.Prices_After_Tax';
import Prices_Save from '@salesforce/label/c.Prices_Save';

export const setupLabels = {
    Money_Setup_Title,
    Money_Setup_Intro,
    Money_Setup_None,
    Money_Setup_Loading,
    Money_Setup_Saved,
    Calibrate_Title,
    Calibrate_Intro,
    Calibrate_Forecast,
    Calibrate_Left,
    Calibrate_Run,
    Calibrate_Running,
    Calibrate_Never,
    Calibrate_Found,
    Calibrate_Take,
    Calibrate_In_Force,
    Calibrate_Setting,
    Calibrate_Holds,
    Calibrate_Suggested,
    Calibrate_Unexplained,
    Calibrate_Invoice,
    Calibrate_Zoho_Total,
    Calibrate_Computed,
    Calibrate_Probe,
    Calibrate_Probe_Hint,
    Taxes_Title,
    Taxes_Intro,
    Taxes_Default,
    Taxes_Offered,
    Taxes_None,
    Taxes_Map,
    Taxes_Map_One,
    Taxes_Table,
    Taxes_Table_Empty,
    Taxes_Name,
    Taxes_Parts,
    Taxes_Asks,
    Taxes_Any,
    Taxes_Fallback,
    Taxes_Tax,
    Taxes_Remove,
    Taxes_Remove_One,
    Taxes_Category,
    Taxes_Treatment,
    Taxes_Country,
    Taxes_State,
    Taxes_Explain,
    Taxes_Explain_Title,
    Prices_Title,
    Prices_List,
    Prices_Field,
    Prices_No_Field,
    Prices_Kind,
    Prices_Percent,
    Prices_Amount,
    Prices_After_Tax,
    Prices_Save,
};
