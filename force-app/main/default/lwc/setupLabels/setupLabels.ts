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
import Taxes_Order from '@salesforce/label/c.Taxes_Order';
import Taxes_Row_New from '@salesforce/label/c.Taxes_Row_New';
import Taxes_Row_Edit from '@salesforce/label/c.Taxes_Row_Edit';
import Taxes_Exempt from '@salesforce/label/c.Taxes_Exempt';
import Taxes_Priority from '@salesforce/label/c.Taxes_Priority';
import Taxes_From from '@salesforce/label/c.Taxes_From';
import Taxes_Supply from '@salesforce/label/c.Taxes_Supply';
import Taxes_All from '@salesforce/label/c.Taxes_All';
import Taxes_Place from '@salesforce/label/c.Taxes_Place';
import Taxes_Authority from '@salesforce/label/c.Taxes_Authority';
import Taxes_Is_Fallback from '@salesforce/label/c.Taxes_Is_Fallback';
import Taxes_Save from '@salesforce/label/c.Taxes_Save';
import Taxes_Cancel from '@salesforce/label/c.Taxes_Cancel';
import Taxes_Always from '@salesforce/label/c.Taxes_Always';
import Taxes_Up from '@salesforce/label/c.Taxes_Up';
import Taxes_Down from '@salesforce/label/c.Taxes_Down';
import Taxes_Edit_One from '@salesforce/label/c.Taxes_Edit_One';
import Taxes_Add from '@salesforce/label/c.Taxes_Add';
import Taxes_Found from '@salesforce/label/c.Taxes_Found';
import Taxes_Ambiguous from '@salesforce/label/c.Taxes_Ambiguous';
import Taxes_Missing from '@salesforce/label/c.Taxes_Missing';
import Taxes_Number from '@salesforce/label/c.Taxes_Number';
import Taxes_Code from '@salesforce/label/c.Taxes_Code';
import Taxes_Day from '@salesforce/label/c.Taxes_Day';
import Taxes_Explain_Hint from '@salesforce/label/c.Taxes_Explain_Hint';
import Supply_Domestic from '@salesforce/label/c.Supply_Domestic';
import Supply_Intra from '@salesforce/label/c.Supply_Intra';
import Supply_Inter from '@salesforce/label/c.Supply_Inter';
import Supply_Eu_Business from '@salesforce/label/c.Supply_Eu_Business';
import Supply_Eu_Consumer from '@salesforce/label/c.Supply_Eu_Consumer';
import Supply_Export from '@salesforce/label/c.Supply_Export';
import Treatment_Registered from '@salesforce/label/c.Treatment_Registered';
import Treatment_Unregistered from '@salesforce/label/c.Treatment_Unregistered';
import Treatment_Consumer from '@salesforce/label/c.Treatment_Consumer';
import Treatment_Overseas from '@salesforce/label/c.Treatment_Overseas';
import Treatment_Exempt from '@salesforce/label/c.Treatment_Exempt';
import Seller_Title from '@salesforce/label/c.Seller_Title';
import Seller_Intro from '@salesforce/label/c.Seller_Intro';
import Seller_Region from '@salesforce/label/c.Seller_Region';
import Region_None from '@salesforce/label/c.Region_None';
import Region_In from '@salesforce/label/c.Region_In';
import Region_Eu from '@salesforce/label/c.Region_Eu';
import Region_Uk from '@salesforce/label/c.Region_Uk';
import Region_Us from '@salesforce/label/c.Region_Us';
import Region_Other from '@salesforce/label/c.Region_Other';
import Seller_Country from '@salesforce/label/c.Seller_Country';
import Seller_State from '@salesforce/label/c.Seller_State';
import Seller_Location from '@salesforce/label/c.Seller_Location';
import Seller_Location_Field from '@salesforce/label/c.Seller_Location_Field';
import Rates_Source from '@salesforce/label/c.Rates_Source';
import Rates_Zoho from '@salesforce/label/c.Rates_Zoho';
import Rates_Salesforce from '@salesforce/label/c.Rates_Salesforce';
import Rates_Typed from '@salesforce/label/c.Rates_Typed';
import Rates_Field from '@salesforce/label/c.Rates_Field';
import Currency_Field from '@salesforce/label/c.Currency_Field';
import Seller_Save from '@salesforce/label/c.Seller_Save';
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
import Prices_With_Tax from '@salesforce/label/c.Prices_With_Tax';
import Prices_With_Tax_Help from '@salesforce/label/c.Prices_With_Tax_Help';
import Prices_After_Tax from '@salesforce/label/c.Prices_After_Tax';
import Prices_Save from '@salesforce/label/c.Prices_Save';
import Adjustment_Title from '@salesforce/label/c.Adjustment_Title';
import Adjustment_Intro from '@salesforce/label/c.Adjustment_Intro';
import Adjustment_Most from '@salesforce/label/c.Adjustment_Most';
import Adjustment_Save from '@salesforce/label/c.Adjustment_Save';
import Setting_Tax_Rounding from '@salesforce/label/c.Setting_Tax_Rounding';
import Setting_Tax_Rounding_Entity_Level from '@salesforce/label/c.Setting_Tax_Rounding_Entity_Level';
import Setting_Tax_Rounding_Item_Level from '@salesforce/label/c.Setting_Tax_Rounding_Item_Level';
import Setting_Transaction_Rounding from '@salesforce/label/c.Setting_Transaction_Rounding';
import Setting_Transaction_Rounding_No_Rounding from '@salesforce/label/c.Setting_Transaction_Rounding_No_Rounding';
import Setting_Transaction_Rounding_Whole from '@salesforce/label/c.Setting_Transaction_Rounding_Whole';
import Setting_Transaction_Rounding_Increment from '@salesforce/label/c.Setting_Transaction_Rounding_Increment';
import Setting_Rounding_Increment from '@salesforce/label/c.Setting_Rounding_Increment';
import Setting_Line_Discount_Rounding from '@salesforce/label/c.Setting_Line_Discount_Rounding';
import Setting_Line_Discount_Rounding_Discount from '@salesforce/label/c.Setting_Line_Discount_Rounding_Discount';
import Setting_Line_Discount_Rounding_Remainder from '@salesforce/label/c.Setting_Line_Discount_Rounding_Remainder';
import Setting_Discount_Shares from '@salesforce/label/c.Setting_Discount_Shares';
import Setting_Discount_Shares_Exact from '@salesforce/label/c.Setting_Discount_Shares_Exact';
import Setting_Discount_Shares_Rounded from '@salesforce/label/c.Setting_Discount_Shares_Rounded';
import Setting_Late_Discount_Base from '@salesforce/label/c.Setting_Late_Discount_Base';
import Setting_Late_Discount_Base_With_Tax from '@salesforce/label/c.Setting_Late_Discount_Base_With_Tax';
import Setting_Late_Discount_Base_Sub_Total from '@salesforce/label/c.Setting_Late_Discount_Base_Sub_Total';
import Setting_Inclusive_Split from '@salesforce/label/c.Setting_Inclusive_Split';
import Setting_Inclusive_Split_Net_First from '@salesforce/label/c.Setting_Inclusive_Split_Net_First';
import Setting_Inclusive_Split_Tax_First from '@salesforce/label/c.Setting_Inclusive_Split_Tax_First';
import Setting_Inclusive_Sub_Total from '@salesforce/label/c.Setting_Inclusive_Sub_Total';
import Setting_Inclusive_Sub_Total_From_Quoted from '@salesforce/label/c.Setting_Inclusive_Sub_Total_From_Quoted';
import Setting_Inclusive_Sub_Total_From_Lines from '@salesforce/label/c.Setting_Inclusive_Sub_Total_From_Lines';
import Setting_Compound_Base from '@salesforce/label/c.Setting_Compound_Base';
import Setting_Compound_Base_Exact from '@salesforce/label/c.Setting_Compound_Base_Exact';
import Setting_Compound_Base_Rounded from '@salesforce/label/c.Setting_Compound_Base_Rounded';
import Setting_Shipping_Tax from '@salesforce/label/c.Setting_Shipping_Tax';
import Setting_Shipping_Tax_Apart from '@salesforce/label/c.Setting_Shipping_Tax_Apart';
import Setting_Shipping_Tax_With_Lines from '@salesforce/label/c.Setting_Shipping_Tax_With_Lines';
import Setting_Base_Total from '@salesforce/label/c.Setting_Base_Total';
import Setting_Base_Total_Converted from '@salesforce/label/c.Setting_Base_Total_Converted';
import Setting_Base_Total_Summed from '@salesforce/label/c.Setting_Base_Total_Summed';
import Setting_Quantity_Decimals from '@salesforce/label/c.Setting_Quantity_Decimals';
import Setting_Rate_Decimals from '@salesforce/label/c.Setting_Rate_Decimals';
import Items_Title from '@salesforce/label/c.Items_Title';
import Items_Intro from '@salesforce/label/c.Items_Intro';
import Items_Account from '@salesforce/label/c.Items_Account';
import Items_Account_Zoho from '@salesforce/label/c.Items_Account_Zoho';
import Items_Account_Default from '@salesforce/label/c.Items_Account_Default';
import Items_Account_Required from '@salesforce/label/c.Items_Account_Required';
import Items_Code_Required from '@salesforce/label/c.Items_Code_Required';
import Items_Family from '@salesforce/label/c.Items_Family';
import Items_Family_Account from '@salesforce/label/c.Items_Family_Account';
import Items_Family_Account_Of from '@salesforce/label/c.Items_Family_Account_Of';
import Items_Family_Code from '@salesforce/label/c.Items_Family_Code';
import Items_Family_Code_Of from '@salesforce/label/c.Items_Family_Code_Of';
import Items_Unread from '@salesforce/label/c.Items_Unread';
import Items_Save from '@salesforce/label/c.Items_Save';

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
    Taxes_Order,
    Taxes_Row_New,
    Taxes_Row_Edit,
    Taxes_Exempt,
    Taxes_Priority,
    Taxes_From,
    Taxes_Supply,
    Taxes_All,
    Taxes_Place,
    Taxes_Authority,
    Taxes_Is_Fallback,
    Taxes_Save,
    Taxes_Cancel,
    Taxes_Always,
    Taxes_Up,
    Taxes_Down,
    Taxes_Edit_One,
    Taxes_Add,
    Taxes_Found,
    Taxes_Ambiguous,
    Taxes_Missing,
    Taxes_Number,
    Taxes_Code,
    Taxes_Day,
    Taxes_Explain_Hint,
    Supply_Domestic,
    Supply_Intra,
    Supply_Inter,
    Supply_Eu_Business,
    Supply_Eu_Consumer,
    Supply_Export,
    Treatment_Registered,
    Treatment_Unregistered,
    Treatment_Consumer,
    Treatment_Overseas,
    Treatment_Exempt,
    Seller_Title,
    Seller_Intro,
    Seller_Region,
    Region_None,
    Region_In,
    Region_Eu,
    Region_Uk,
    Region_Us,
    Region_Other,
    Seller_Country,
    Seller_State,
    Seller_Location,
    Seller_Location_Field,
    Rates_Source,
    Rates_Zoho,
    Rates_Salesforce,
    Rates_Typed,
    Rates_Field,
    Currency_Field,
    Seller_Save,
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
    Prices_With_Tax,
    Prices_With_Tax_Help,
    Prices_Save,
    Adjustment_Title,
    Adjustment_Intro,
    Adjustment_Most,
    Adjustment_Save,
    Setting_Tax_Rounding,
    Setting_Tax_Rounding_Entity_Level,
    Setting_Tax_Rounding_Item_Level,
    Setting_Transaction_Rounding,
    Setting_Transaction_Rounding_No_Rounding,
    Setting_Transaction_Rounding_Whole,
    Setting_Transaction_Rounding_Increment,
    Setting_Rounding_Increment,
    Setting_Line_Discount_Rounding,
    Setting_Line_Discount_Rounding_Discount,
    Setting_Line_Discount_Rounding_Remainder,
    Setting_Discount_Shares,
    Setting_Discount_Shares_Exact,
    Setting_Discount_Shares_Rounded,
    Setting_Late_Discount_Base,
    Setting_Late_Discount_Base_With_Tax,
    Setting_Late_Discount_Base_Sub_Total,
    Setting_Inclusive_Split,
    Setting_Inclusive_Split_Net_First,
    Setting_Inclusive_Split_Tax_First,
    Setting_Inclusive_Sub_Total,
    Setting_Inclusive_Sub_Total_From_Quoted,
    Setting_Inclusive_Sub_Total_From_Lines,
    Setting_Compound_Base,
    Setting_Compound_Base_Exact,
    Setting_Compound_Base_Rounded,
    Setting_Shipping_Tax,
    Setting_Shipping_Tax_Apart,
    Setting_Shipping_Tax_With_Lines,
    Setting_Base_Total,
    Setting_Base_Total_Converted,
    Setting_Base_Total_Summed,
    Setting_Quantity_Decimals,
    Setting_Rate_Decimals,
    Items_Title,
    Items_Intro,
    Items_Account,
    Items_Account_Zoho,
    Items_Account_Default,
    Items_Account_Required,
    Items_Code_Required,
    Items_Family,
    Items_Family_Account,
    Items_Family_Account_Of,
    Items_Family_Code,
    Items_Family_Code_Of,
    Items_Unread,
    Items_Save,
};
