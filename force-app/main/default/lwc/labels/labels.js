/** Every text that the components show, from Custom Labels, so that translations reach it. */
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
export const labels = {
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
};
/** Puts values in the places {0}, {1} … of a label. */
export function fill(label, ...values) {
    return label.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place));
}
