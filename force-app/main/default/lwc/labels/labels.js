/** Every text that the components show, from Custom Labels, so that translations reach it. */
import Finance_Rate from '@salesforce/label/c.Finance_Rate';
import Finance_Base_Amount from '@salesforce/label/c.Finance_Base_Amount';
import Problem_Enable_Currency from '@salesforce/label/c.Problem_Enable_Currency';
import Problem_Enabling_Currency from '@salesforce/label/c.Problem_Enabling_Currency';
import Panel_Title from '@salesforce/label/c.Panel_Title';
import Panel_Loading from '@salesforce/label/c.Panel_Loading';
import Panel_None from '@salesforce/label/c.Panel_None';
import Panel_None_Hint from '@salesforce/label/c.Panel_None_Hint';
import Panel_Create from '@salesforce/label/c.Panel_Create';
import Panel_Not_Allowed from '@salesforce/label/c.Panel_Not_Allowed';
import Panel_Working from '@salesforce/label/c.Panel_Working';
import Panel_Waiting from '@salesforce/label/c.Panel_Waiting';
import Panel_Attention from '@salesforce/label/c.Panel_Attention';
import Panel_Unavailable from '@salesforce/label/c.Panel_Unavailable';
import Panel_Try_Again from '@salesforce/label/c.Panel_Try_Again';
import Panel_Failed from '@salesforce/label/c.Panel_Failed';
import Panel_Failed_Remedy from '@salesforce/label/c.Panel_Failed_Remedy';
import Panel_Refresh from '@salesforce/label/c.Panel_Refresh';
import Panel_Refreshing from '@salesforce/label/c.Panel_Refreshing';
import Panel_Complete_Until from '@salesforce/label/c.Panel_Complete_Until';
import Panel_Never_Complete from '@salesforce/label/c.Panel_Never_Complete';
import Panel_Total_Matches from '@salesforce/label/c.Panel_Total_Matches';
import Panel_Total_Differs from '@salesforce/label/c.Panel_Total_Differs';
import Panel_Created_Title from '@salesforce/label/c.Panel_Created_Title';
import Panel_Created_Message from '@salesforce/label/c.Panel_Created_Message';
import Invoice_Total from '@salesforce/label/c.Invoice_Total';
import Invoice_Balance from '@salesforce/label/c.Invoice_Balance';
import Invoice_Paid from '@salesforce/label/c.Invoice_Paid';
import Invoice_Due from '@salesforce/label/c.Invoice_Due';
import Invoice_Date from '@salesforce/label/c.Invoice_Date';
import Invoice_Exchange_Gain from '@salesforce/label/c.Invoice_Exchange_Gain';
import Invoice_Open_In_Zoho from '@salesforce/label/c.Invoice_Open_In_Zoho';
import Invoice_Days_Overdue from '@salesforce/label/c.Invoice_Days_Overdue';
import Invoice_Number from '@salesforce/label/c.Invoice_Number';
import Invoice_Status from '@salesforce/label/c.Invoice_Status';
import Status_Draft from '@salesforce/label/c.Status_Draft';
import Status_Sent from '@salesforce/label/c.Status_Sent';
import Status_Partially_Paid from '@salesforce/label/c.Status_Partially_Paid';
import Status_Paid from '@salesforce/label/c.Status_Paid';
import Status_Overdue from '@salesforce/label/c.Status_Overdue';
import Status_Deleted from '@salesforce/label/c.Status_Deleted';
import Status_Void from '@salesforce/label/c.Status_Void';
import Step_Queued from '@salesforce/label/c.Step_Queued';
import Step_Customer from '@salesforce/label/c.Step_Customer';
import Step_Items from '@salesforce/label/c.Step_Items';
import Step_Invoice from '@salesforce/label/c.Step_Invoice';
import Step_Send from '@salesforce/label/c.Step_Send';
import Step_Done from '@salesforce/label/c.Step_Done';
import Preview_Title from '@salesforce/label/c.Preview_Title';
import Preview_Loading from '@salesforce/label/c.Preview_Loading';
import Preview_Customer from '@salesforce/label/c.Preview_Customer';
import Preview_Match_Linked from '@salesforce/label/c.Preview_Match_Linked';
import Preview_Match_Found from '@salesforce/label/c.Preview_Match_Found';
import Preview_Match_Create from '@salesforce/label/c.Preview_Match_Create';
import Preview_Match_Ambiguous from '@salesforce/label/c.Preview_Match_Ambiguous';
import Preview_Recipients from '@salesforce/label/c.Preview_Recipients';
import Preview_No_Recipients from '@salesforce/label/c.Preview_No_Recipients';
import Preview_Item from '@salesforce/label/c.Preview_Item';
import Preview_Quantity from '@salesforce/label/c.Preview_Quantity';
import Preview_Rate from '@salesforce/label/c.Preview_Rate';
import Preview_Base_Total from '@salesforce/label/c.Preview_Base_Total';
import Preview_Before_Discount from '@salesforce/label/c.Preview_Before_Discount';
import Preview_Document_Discount from '@salesforce/label/c.Preview_Document_Discount';
import Preview_Discount from '@salesforce/label/c.Preview_Discount';
import Preview_Tax from '@salesforce/label/c.Preview_Tax';
import Preview_Amount from '@salesforce/label/c.Preview_Amount';
import Preview_Sub_Total from '@salesforce/label/c.Preview_Sub_Total';
import Preview_Create_Draft from '@salesforce/label/c.Preview_Create_Draft';
import Preview_Create_Send from '@salesforce/label/c.Preview_Create_Send';
import Preview_Cancel from '@salesforce/label/c.Preview_Cancel';
import Preview_Changed from '@salesforce/label/c.Preview_Changed';
import Preview_Exists from '@salesforce/label/c.Preview_Exists';
import Preview_Today_In from '@salesforce/label/c.Preview_Today_In';
import Preview_Terms from '@salesforce/label/c.Preview_Terms';
import Preview_Lines from '@salesforce/label/c.Preview_Lines';
import Problems_Errors from '@salesforce/label/c.Problems_Errors';
import Problems_Warnings from '@salesforce/label/c.Problems_Warnings';
import Finance_Title from '@salesforce/label/c.Finance_Title';
import Finance_Loading from '@salesforce/label/c.Finance_Loading';
import Finance_Open from '@salesforce/label/c.Finance_Open';
import Finance_Overdue from '@salesforce/label/c.Finance_Overdue';
import Finance_Unused from '@salesforce/label/c.Finance_Unused';
import Finance_Aging from '@salesforce/label/c.Finance_Aging';
import Finance_Invoices from '@salesforce/label/c.Finance_Invoices';
import Finance_Payments from '@salesforce/label/c.Finance_Payments';
import Finance_No_Invoices from '@salesforce/label/c.Finance_No_Invoices';
import Finance_No_Payments from '@salesforce/label/c.Finance_No_Payments';
import Finance_Not_Allowed from '@salesforce/label/c.Finance_Not_Allowed';
import Finance_Show_All from '@salesforce/label/c.Finance_Show_All';
import Finance_Filtered from '@salesforce/label/c.Finance_Filtered';
import Finance_Nothing_Open from '@salesforce/label/c.Finance_Nothing_Open';
import Finance_Mode from '@salesforce/label/c.Finance_Mode';
import Finance_Reference from '@salesforce/label/c.Finance_Reference';
import Finance_Unused_Short from '@salesforce/label/c.Finance_Unused_Short';
import Finance_Credit_Note from '@salesforce/label/c.Finance_Credit_Note';
import Finance_Credit_Notes from '@salesforce/label/c.Finance_Credit_Notes';
import Finance_Payment from '@salesforce/label/c.Finance_Payment';
import Finance_Bucket from '@salesforce/label/c.Finance_Bucket';
import Finance_Count from '@salesforce/label/c.Finance_Count';
import Finance_None_In_Bucket from '@salesforce/label/c.Finance_None_In_Bucket';
import State_Queued from '@salesforce/label/c.State_Queued';
import State_Blocked from '@salesforce/label/c.State_Blocked';
import State_Retrying from '@salesforce/label/c.State_Retrying';
import State_Needs_Person from '@salesforce/label/c.State_Needs_Person';
import State_Done from '@salesforce/label/c.State_Done';
import State_Who_Admin from '@salesforce/label/c.State_Who_Admin';
import State_Who_You from '@salesforce/label/c.State_Who_You';
import State_Who_Finance from '@salesforce/label/c.State_Who_Finance';
import State_Next_Try from '@salesforce/label/c.State_Next_Try';
import State_May_Leave from '@salesforce/label/c.State_May_Leave';
import Panel_Bill_Again from '@salesforce/label/c.Panel_Bill_Again';
import Panel_Billed_Of from '@salesforce/label/c.Panel_Billed_Of';
import Panel_Billed_Under_Way from '@salesforce/label/c.Panel_Billed_Under_Way';
import Part_Title from '@salesforce/label/c.Part_Title';
import Part_All from '@salesforce/label/c.Part_All';
import Part_Percentage from '@salesforce/label/c.Part_Percentage';
import Part_Deposit from '@salesforce/label/c.Part_Deposit';
import Part_Lines from '@salesforce/label/c.Part_Lines';
import Part_Percent from '@salesforce/label/c.Part_Percent';
import Part_Left from '@salesforce/label/c.Part_Left';
import Part_Quantity_Of from '@salesforce/label/c.Part_Quantity_Of';
import Part_Apply from '@salesforce/label/c.Part_Apply';
import Customer_Choose from '@salesforce/label/c.Customer_Choose';
import Customer_New from '@salesforce/label/c.Customer_New';
import Customer_Use from '@salesforce/label/c.Customer_Use';
import Figure_Line from '@salesforce/label/c.Figure_Line';
import Inbox_Title from '@salesforce/label/c.Inbox_Title';
import Inbox_Empty from '@salesforce/label/c.Inbox_Empty';
import Inbox_Empty_Hint from '@salesforce/label/c.Inbox_Empty_Hint';
import Inbox_Loading from '@salesforce/label/c.Inbox_Loading';
import Inbox_Count from '@salesforce/label/c.Inbox_Count';
import Inbox_Blocked from '@salesforce/label/c.Inbox_Blocked';
import Inbox_Replay_All from '@salesforce/label/c.Inbox_Replay_All';
import Inbox_Replay from '@salesforce/label/c.Inbox_Replay';
import Inbox_Dismiss from '@salesforce/label/c.Inbox_Dismiss';
import Inbox_Show from '@salesforce/label/c.Inbox_Show';
import Inbox_Hide from '@salesforce/label/c.Inbox_Hide';
import Inbox_Since from '@salesforce/label/c.Inbox_Since';
import Inbox_Take_Over from '@salesforce/label/c.Inbox_Take_Over';
import Close_Title from '@salesforce/label/c.Close_Title';
import Close_Forbidden from '@salesforce/label/c.Close_Forbidden';
import Close_From from '@salesforce/label/c.Close_From';
import Close_To from '@salesforce/label/c.Close_To';
import Close_Compare from '@salesforce/label/c.Close_Compare';
import Close_Again from '@salesforce/label/c.Close_Again';
import Close_Lock from '@salesforce/label/c.Close_Lock';
import Close_Export from '@salesforce/label/c.Close_Export';
import Close_Print from '@salesforce/label/c.Close_Print';
import Close_Running from '@salesforce/label/c.Close_Running';
import Close_Ties_Out from '@salesforce/label/c.Close_Ties_Out';
import Close_Differs from '@salesforce/label/c.Close_Differs';
import Close_Locked from '@salesforce/label/c.Close_Locked';
import Close_Later from '@salesforce/label/c.Close_Later';
import Close_None from '@salesforce/label/c.Close_None';
import Close_Sums from '@salesforce/label/c.Close_Sums';
import Close_By_Customer from '@salesforce/label/c.Close_By_Customer';
import Close_Differences from '@salesforce/label/c.Close_Differences';
import Close_Receivables from '@salesforce/label/c.Close_Receivables';
import Close_Deals from '@salesforce/label/c.Close_Deals';
import Close_More_Deals from '@salesforce/label/c.Close_More_Deals';
import Close_More_Drafts from '@salesforce/label/c.Close_More_Drafts';
import Close_Drafts from '@salesforce/label/c.Close_Drafts';
import Close_Nothing from '@salesforce/label/c.Close_Nothing';
import Close_Repair from '@salesforce/label/c.Close_Repair';
import Close_Repair_All from '@salesforce/label/c.Close_Repair_All';
import Close_Accept from '@salesforce/label/c.Close_Accept';
import Close_Reason from '@salesforce/label/c.Close_Reason';
import Close_Entered from '@salesforce/label/c.Close_Entered';
import Close_Unexplained from '@salesforce/label/c.Close_Unexplained';
import Close_Save from '@salesforce/label/c.Close_Save';
import Close_Salesforce from '@salesforce/label/c.Close_Salesforce';
import Close_Books from '@salesforce/label/c.Close_Books';
import Close_Kind from '@salesforce/label/c.Close_Kind';
import Close_State from '@salesforce/label/c.Close_State';
import Close_Document from '@salesforce/label/c.Close_Document';
import Close_Customer from '@salesforce/label/c.Close_Customer';
import Close_List from '@salesforce/label/c.Close_List';
import Close_Deal from '@salesforce/label/c.Close_Deal';
import Close_Account from '@salesforce/label/c.Close_Account';
import Close_Billed from '@salesforce/label/c.Close_Billed';
import Close_Currency from '@salesforce/label/c.Close_Currency';
import Close_Open from '@salesforce/label/c.Close_Open';
import Close_Change from '@salesforce/label/c.Close_Change';
import Close_Loading from '@salesforce/label/c.Close_Loading';
import Close_Note from '@salesforce/label/c.Close_Note';
import Sync_Title from '@salesforce/label/c.Sync_Title';
import Sync_Loading from '@salesforce/label/c.Sync_Loading';
import Sync_Calls from '@salesforce/label/c.Sync_Calls';
import Sync_History from '@salesforce/label/c.Sync_History';
import Sync_History_None from '@salesforce/label/c.Sync_History_None';
import Sync_Planned from '@salesforce/label/c.Sync_Planned';
import Sync_Running from '@salesforce/label/c.Sync_Running';
import Sync_Paused from '@salesforce/label/c.Sync_Paused';
import Sync_Done from '@salesforce/label/c.Sync_Done';
import Sync_Forecast from '@salesforce/label/c.Sync_Forecast';
import Sync_No_Forecast from '@salesforce/label/c.Sync_No_Forecast';
import Sync_Lines from '@salesforce/label/c.Sync_Lines';
import Sync_Start from '@salesforce/label/c.Sync_Start';
import Sync_Pause from '@salesforce/label/c.Sync_Pause';
import Sync_Resume from '@salesforce/label/c.Sync_Resume';
import Sync_Count from '@salesforce/label/c.Sync_Count';
import Sync_Compared from '@salesforce/label/c.Sync_Compared';
import Sync_Month from '@salesforce/label/c.Sync_Month';
import Sync_Result from '@salesforce/label/c.Sync_Result';
import Sync_Ties_Out from '@salesforce/label/c.Sync_Ties_Out';
import Sync_Not_Compared from '@salesforce/label/c.Sync_Not_Compared';
import Sync_Not_Connected from '@salesforce/label/c.Sync_Not_Connected';
import Aging_Current from '@salesforce/label/c.Aging_Current';
import Aging_1_30 from '@salesforce/label/c.Aging_1_30';
import Aging_31_60 from '@salesforce/label/c.Aging_31_60';
import Aging_61_90 from '@salesforce/label/c.Aging_61_90';
import Aging_Over_90 from '@salesforce/label/c.Aging_Over_90';
export const labels = {
    Finance_Rate,
    Finance_Base_Amount,
    Problem_Enable_Currency,
    Problem_Enabling_Currency,
    Panel_Title,
    Panel_Loading,
    Panel_None,
    Panel_None_Hint,
    Panel_Create,
    Panel_Not_Allowed,
    Panel_Working,
    Panel_Waiting,
    Panel_Attention,
    Panel_Unavailable,
    Panel_Try_Again,
    Panel_Failed,
    Panel_Failed_Remedy,
    Panel_Refresh,
    Panel_Refreshing,
    Panel_Complete_Until,
    Panel_Never_Complete,
    Panel_Total_Matches,
    Panel_Total_Differs,
    Panel_Created_Title,
    Panel_Created_Message,
    Invoice_Total,
    Invoice_Balance,
    Invoice_Paid,
    Invoice_Due,
    Invoice_Date,
    Invoice_Exchange_Gain,
    Invoice_Open_In_Zoho,
    Invoice_Days_Overdue,
    Invoice_Number,
    Invoice_Status,
    Status_Draft,
    Status_Sent,
    Status_Partially_Paid,
    Status_Paid,
    Status_Overdue,
    Status_Deleted,
    Status_Void,
    Step_Queued,
    Step_Customer,
    Step_Items,
    Step_Invoice,
    Step_Send,
    Step_Done,
    Preview_Title,
    Preview_Loading,
    Preview_Customer,
    Preview_Match_Linked,
    Preview_Match_Found,
    Preview_Match_Create,
    Preview_Match_Ambiguous,
    Preview_Recipients,
    Preview_No_Recipients,
    Preview_Item,
    Preview_Quantity,
    Preview_Rate,
    Preview_Base_Total,
    Preview_Before_Discount,
    Preview_Document_Discount,
    Preview_Discount,
    Preview_Tax,
    Preview_Amount,
    Preview_Sub_Total,
    Preview_Create_Draft,
    Preview_Create_Send,
    Preview_Cancel,
    Preview_Changed,
    Preview_Exists,
    Preview_Today_In,
    Preview_Terms,
    Preview_Lines,
    Problems_Errors,
    Problems_Warnings,
    Finance_Title,
    Finance_Loading,
    Finance_Open,
    Finance_Overdue,
    Finance_Unused,
    Finance_Aging,
    Finance_Invoices,
    Finance_Payments,
    Finance_No_Invoices,
    Finance_No_Payments,
    Finance_Not_Allowed,
    Finance_Show_All,
    Finance_Filtered,
    Finance_Nothing_Open,
    Finance_Mode,
    Finance_Reference,
    Finance_Unused_Short,
    Finance_Credit_Note,
    Finance_Credit_Notes,
    Finance_Payment,
    Finance_Bucket,
    Finance_Count,
    Finance_None_In_Bucket,
    State_Queued,
    State_Blocked,
    State_Retrying,
    State_Needs_Person,
    State_Done,
    State_Who_Admin,
    State_Who_You,
    State_Who_Finance,
    State_Next_Try,
    State_May_Leave,
    Panel_Bill_Again,
    Panel_Billed_Of,
    Panel_Billed_Under_Way,
    Part_Title,
    Part_All,
    Part_Percentage,
    Part_Deposit,
    Part_Lines,
    Part_Percent,
    Part_Left,
    Part_Quantity_Of,
    Part_Apply,
    Customer_Choose,
    Customer_New,
    Customer_Use,
    Figure_Line,
    Inbox_Title,
    Inbox_Empty,
    Inbox_Empty_Hint,
    Inbox_Loading,
    Inbox_Count,
    Inbox_Blocked,
    Inbox_Replay_All,
    Inbox_Replay,
    Inbox_Dismiss,
    Inbox_Show,
    Inbox_Hide,
    Inbox_Since,
    Inbox_Take_Over,
    Close_Title,
    Close_Forbidden,
    Close_From,
    Close_To,
    Close_Compare,
    Close_Again,
    Close_Lock,
    Close_Export,
    Close_Print,
    Close_Running,
    Close_Ties_Out,
    Close_Differs,
    Close_Locked,
    Close_Later,
    Close_None,
    Close_Sums,
    Close_By_Customer,
    Close_Differences,
    Close_Receivables,
    Close_Deals,
    Close_More_Deals,
    Close_More_Drafts,
    Close_Drafts,
    Close_Nothing,
    Close_Repair,
    Close_Repair_All,
    Close_Accept,
    Close_Reason,
    Close_Entered,
    Close_Unexplained,
    Close_Save,
    Close_Salesforce,
    Close_Books,
    Close_Kind,
    Close_State,
    Close_Document,
    Close_Customer,
    Close_List,
    Close_Deal,
    Close_Account,
    Close_Billed,
    Close_Currency,
    Close_Open,
    Close_Change,
    Close_Loading,
    Close_Note,
    Sync_Title,
    Sync_Loading,
    Sync_Calls,
    Sync_History,
    Sync_History_None,
    Sync_Planned,
    Sync_Running,
    Sync_Paused,
    Sync_Done,
    Sync_Forecast,
    Sync_No_Forecast,
    Sync_Lines,
    Sync_Start,
    Sync_Pause,
    Sync_Resume,
    Sync_Count,
    Sync_Compared,
    Sync_Month,
    Sync_Result,
    Sync_Ties_Out,
    Sync_Not_Compared,
    Sync_Not_Connected,
    Aging_Current,
    Aging_1_30,
    Aging_31_60,
    Aging_61_90,
    Aging_Over_90,
};
/** Puts values in the places {0}, {1} … of a label. */
export function fill(label, ...values) {
    return label.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place));
}
