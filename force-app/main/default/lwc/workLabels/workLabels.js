/** The texts of the working pages: inbox, matching, billing of several deals, and what can be done with an invoice. */
import Inbox_Title from '@salesforce/label/c.Inbox_Title';
import Inbox_Intro from '@salesforce/label/c.Inbox_Intro';
import Inbox_Empty from '@salesforce/label/c.Inbox_Empty';
import Inbox_Empty_Hint from '@salesforce/label/c.Inbox_Empty_Hint';
import Inbox_Loading from '@salesforce/label/c.Inbox_Loading';
import Inbox_Count from '@salesforce/label/c.Inbox_Count';
import Inbox_Blocked from '@salesforce/label/c.Inbox_Blocked';
import Inbox_Replay_All from '@salesforce/label/c.Inbox_Replay_All';
import Inbox_Replay from '@salesforce/label/c.Inbox_Replay';
import Inbox_Replay_Selected from '@salesforce/label/c.Inbox_Replay_Selected';
import Inbox_Approve_All from '@salesforce/label/c.Inbox_Approve_All';
import Inbox_Approve_Selected from '@salesforce/label/c.Inbox_Approve_Selected';
import Inbox_Dismiss from '@salesforce/label/c.Inbox_Dismiss';
import Inbox_Dismiss_Selected from '@salesforce/label/c.Inbox_Dismiss_Selected';
import Inbox_Dismiss_Reason from '@salesforce/label/c.Inbox_Dismiss_Reason';
import Inbox_Dismiss_Hint from '@salesforce/label/c.Inbox_Dismiss_Hint';
import Inbox_Cancel from '@salesforce/label/c.Inbox_Cancel';
import Inbox_Show from '@salesforce/label/c.Inbox_Show';
import Inbox_Hide from '@salesforce/label/c.Inbox_Hide';
import Inbox_More from '@salesforce/label/c.Inbox_More';
import Inbox_Since from '@salesforce/label/c.Inbox_Since';
import Inbox_Take_Over from '@salesforce/label/c.Inbox_Take_Over';
import Inbox_Export_Log from '@salesforce/label/c.Inbox_Export_Log';
import Inbox_Export_Log_Hint from '@salesforce/label/c.Inbox_Export_Log_Hint';
import Inbox_Exported_Log from '@salesforce/label/c.Inbox_Exported_Log';
import Inbox_Take_Over_Hint from '@salesforce/label/c.Inbox_Take_Over_Hint';
import Inbox_Took_Over from '@salesforce/label/c.Inbox_Took_Over';
import Inbox_Replayed from '@salesforce/label/c.Inbox_Replayed';
import Inbox_Dismissed from '@salesforce/label/c.Inbox_Dismissed';
import Inbox_Select_All from '@salesforce/label/c.Inbox_Select_All';
import Inbox_Select_One from '@salesforce/label/c.Inbox_Select_One';
import Inbox_Column_Record from '@salesforce/label/c.Inbox_Column_Record';
import Inbox_Column_Account from '@salesforce/label/c.Inbox_Column_Account';
import Inbox_Column_Amount from '@salesforce/label/c.Inbox_Column_Amount';
import Inbox_Column_Problem from '@salesforce/label/c.Inbox_Column_Problem';
import Inbox_Column_Since from '@salesforce/label/c.Inbox_Column_Since';
import Inbox_History from '@salesforce/label/c.Inbox_History';
import Inbox_History_Of from '@salesforce/label/c.Inbox_History_Of';
import Inbox_History_Empty from '@salesforce/label/c.Inbox_History_Empty';
import Inbox_History_Close from '@salesforce/label/c.Inbox_History_Close';
import History_Waiting from '@salesforce/label/c.History_Waiting';
import History_Ready from '@salesforce/label/c.History_Ready';
import History_In_Flight from '@salesforce/label/c.History_In_Flight';
import History_Uncertain from '@salesforce/label/c.History_Uncertain';
import History_Refused from '@salesforce/label/c.History_Refused';
import History_Retry_At from '@salesforce/label/c.History_Retry_At';
import History_Needs_Person from '@salesforce/label/c.History_Needs_Person';
import History_Blocked from '@salesforce/label/c.History_Blocked';
import History_Done from '@salesforce/label/c.History_Done';
import History_Cancelled from '@salesforce/label/c.History_Cancelled';
import History_Taken from '@salesforce/label/c.History_Taken';
import History_Saved from '@salesforce/label/c.History_Saved';
import History_Step from '@salesforce/label/c.History_Step';
import Step_Queued from '@salesforce/label/c.Step_Queued';
import Step_Customer from '@salesforce/label/c.Step_Customer';
import Step_Items from '@salesforce/label/c.Step_Items';
import Step_Invoice from '@salesforce/label/c.Step_Invoice';
import Step_Send from '@salesforce/label/c.Step_Send';
import Step_Done from '@salesforce/label/c.Step_Done';
import Inbox_Unknown from '@salesforce/label/c.Inbox_Unknown';
import Invoice_Locked from '@salesforce/label/c.Invoice_Locked';
import Invoice_Locked_Paid from '@salesforce/label/c.Invoice_Locked_Paid';
import Invoice_Locked_Void from '@salesforce/label/c.Invoice_Locked_Void';
import Invoice_Locked_Ask from '@salesforce/label/c.Invoice_Locked_Ask';
import Invoice_Void from '@salesforce/label/c.Invoice_Void';
import Invoice_Void_Title from '@salesforce/label/c.Invoice_Void_Title';
import Invoice_Void_Reason from '@salesforce/label/c.Invoice_Void_Reason';
import Invoice_Void_Hint from '@salesforce/label/c.Invoice_Void_Hint';
import Invoice_Void_Confirm from '@salesforce/label/c.Invoice_Void_Confirm';
import Invoice_Keep from '@salesforce/label/c.Invoice_Keep';
import Invoice_Send from '@salesforce/label/c.Invoice_Send';
import Invoice_Mark_Sent from '@salesforce/label/c.Invoice_Mark_Sent';
import Invoice_Approve from '@salesforce/label/c.Invoice_Approve';
import Invoice_Update from '@salesforce/label/c.Invoice_Update';
import Invoice_Update_Title from '@salesforce/label/c.Invoice_Update_Title';
import Invoice_Update_Button from '@salesforce/label/c.Invoice_Update_Button';
import Invoice_Up_To_Date from '@salesforce/label/c.Invoice_Up_To_Date';
import Invoice_Pending_Void from '@salesforce/label/c.Invoice_Pending_Void';
import Invoice_Pending_Send from '@salesforce/label/c.Invoice_Pending_Send';
import Invoice_Pending_Update from '@salesforce/label/c.Invoice_Pending_Update';
import Invoice_Pending_Approval from '@salesforce/label/c.Invoice_Pending_Approval';
import Preview_Hand_Over from '@salesforce/label/c.Preview_Hand_Over';
import Problem_Draft_Edited from '@salesforce/label/c.Problem_Draft_Edited';
import Problem_Draft_Edited_Remedy from '@salesforce/label/c.Problem_Draft_Edited_Remedy';
import Mass_Title from '@salesforce/label/c.Mass_Title';
import Mass_Intro from '@salesforce/label/c.Mass_Intro';
import Mass_None from '@salesforce/label/c.Mass_None';
import Mass_None_Hint from '@salesforce/label/c.Mass_None_Hint';
import Mass_Loading from '@salesforce/label/c.Mass_Loading';
import Mass_Too_Many from '@salesforce/label/c.Mass_Too_Many';
import Mass_Will_Bill from '@salesforce/label/c.Mass_Will_Bill';
import Mass_Refused_Count from '@salesforce/label/c.Mass_Refused_Count';
import Mass_Billed_Count from '@salesforce/label/c.Mass_Billed_Count';
import Mass_Column_Deal from '@salesforce/label/c.Mass_Column_Deal';
import Mass_Column_Outcome from '@salesforce/label/c.Mass_Column_Outcome';
import Mass_Billable from '@salesforce/label/c.Mass_Billable';
import Mass_Refused from '@salesforce/label/c.Mass_Refused';
import Mass_Billed from '@salesforce/label/c.Mass_Billed';
import Mass_Asked from '@salesforce/label/c.Mass_Asked';
import Mass_Create_Drafts from '@salesforce/label/c.Mass_Create_Drafts';
import Mass_Create_Send from '@salesforce/label/c.Mass_Create_Send';
import Mass_Hand_Over from '@salesforce/label/c.Mass_Hand_Over';
import Mass_Done from '@salesforce/label/c.Mass_Done';
import Mass_Table from '@salesforce/label/c.Mass_Table';
import Match_Title from '@salesforce/label/c.Match_Title';
import Match_Intro from '@salesforce/label/c.Match_Intro';
import Match_Forecast from '@salesforce/label/c.Match_Forecast';
import Match_Forecast_Details from '@salesforce/label/c.Match_Forecast_Details';
import Match_Left_Today from '@salesforce/label/c.Match_Left_Today';
import Match_Stopped from '@salesforce/label/c.Match_Stopped';
import Match_Stopped_Again from '@salesforce/label/c.Match_Stopped_Again';
import Match_Start from '@salesforce/label/c.Match_Start';
import Match_Details from '@salesforce/label/c.Match_Details';
import Match_Loading from '@salesforce/label/c.Match_Loading';
import Match_Suggested from '@salesforce/label/c.Match_Suggested';
import Match_Ambiguous from '@salesforce/label/c.Match_Ambiguous';
import Match_Linked from '@salesforce/label/c.Match_Linked';
import Match_Ignored from '@salesforce/label/c.Match_Ignored';
import Match_Show from '@salesforce/label/c.Match_Show';
import Match_Nothing from '@salesforce/label/c.Match_Nothing';
import Match_Nothing_Hint from '@salesforce/label/c.Match_Nothing_Hint';
import Match_Column_Account from '@salesforce/label/c.Match_Column_Account';
import Match_Column_Customer from '@salesforce/label/c.Match_Column_Customer';
import Match_Column_Evidence from '@salesforce/label/c.Match_Column_Evidence';
import Match_Column_Decide from '@salesforce/label/c.Match_Column_Decide';
import Match_Outstanding from '@salesforce/label/c.Match_Outstanding';
import Match_Accept from '@salesforce/label/c.Match_Accept';
import Match_Accept_Selected from '@salesforce/label/c.Match_Accept_Selected';
import Match_Ignore from '@salesforce/label/c.Match_Ignore';
import Match_Ignore_Selected from '@salesforce/label/c.Match_Ignore_Selected';
import Match_Create from '@salesforce/label/c.Match_Create';
import Match_Undo from '@salesforce/label/c.Match_Undo';
import Match_Did_Link from '@salesforce/label/c.Match_Did_Link';
import Match_Did_Ignore from '@salesforce/label/c.Match_Did_Ignore';
import Match_Did_Create from '@salesforce/label/c.Match_Did_Create';
import Match_Did_Undo from '@salesforce/label/c.Match_Did_Undo';
import Match_Started from '@salesforce/label/c.Match_Started';
import Match_Select_All from '@salesforce/label/c.Match_Select_All';
import Match_Select_One from '@salesforce/label/c.Match_Select_One';
import Match_More from '@salesforce/label/c.Match_More';
import Match_Pick from '@salesforce/label/c.Match_Pick';
import Match_Pick_Any from '@salesforce/label/c.Match_Pick_Any';
import Match_Pick_Title from '@salesforce/label/c.Match_Pick_Title';
import Match_Pick_Title_Any from '@salesforce/label/c.Match_Pick_Title_Any';
import Match_Pick_Account from '@salesforce/label/c.Match_Pick_Account';
import Match_Pick_Account_Hint from '@salesforce/label/c.Match_Pick_Account_Hint';
import Match_Pick_Customer from '@salesforce/label/c.Match_Pick_Customer';
import Match_Pick_Customer_Hint from '@salesforce/label/c.Match_Pick_Customer_Hint';
import Match_Pick_None from '@salesforce/label/c.Match_Pick_None';
import Match_Pick_Linked_To from '@salesforce/label/c.Match_Pick_Linked_To';
import Match_Pick_Choose from '@salesforce/label/c.Match_Pick_Choose';
import Match_Pick_Link from '@salesforce/label/c.Match_Pick_Link';
import Match_Pick_Cancel from '@salesforce/label/c.Match_Pick_Cancel';
import Match_Did_Pick from '@salesforce/label/c.Match_Did_Pick';
export const workLabels = {
    Inbox_Title,
    Inbox_Intro,
    Inbox_Empty,
    Inbox_Empty_Hint,
    Inbox_Loading,
    Inbox_Count,
    Inbox_Blocked,
    Inbox_Replay_All,
    Inbox_Replay,
    Inbox_Replay_Selected,
    Inbox_Approve_All,
    Inbox_Approve_Selected,
    Inbox_Dismiss,
    Inbox_Dismiss_Selected,
    Inbox_Dismiss_Reason,
    Inbox_Dismiss_Hint,
    Inbox_Cancel,
    Inbox_Show,
    Inbox_Hide,
    Inbox_More,
    Inbox_Since,
    Inbox_Take_Over,
    Inbox_Export_Log,
    Inbox_Export_Log_Hint,
    Inbox_Exported_Log,
    Inbox_Take_Over_Hint,
    Inbox_Took_Over,
    Inbox_Replayed,
    Inbox_Dismissed,
    Inbox_Select_All,
    Inbox_Select_One,
    Inbox_Column_Record,
    Inbox_Column_Account,
    Inbox_Column_Amount,
    Inbox_Column_Problem,
    Inbox_Column_Since,
    Inbox_History,
    Inbox_History_Of,
    Inbox_History_Empty,
    Inbox_History_Close,
    History_Waiting,
    History_Ready,
    History_In_Flight,
    History_Uncertain,
    History_Refused,
    History_Retry_At,
    History_Needs_Person,
    History_Blocked,
    History_Done,
    History_Cancelled,
    History_Taken,
    History_Saved,
    History_Step,
    Step_Queued,
    Step_Customer,
    Step_Items,
    Step_Invoice,
    Step_Send,
    Step_Done,
    Inbox_Unknown,
    Invoice_Locked,
    Invoice_Locked_Paid,
    Invoice_Locked_Void,
    Invoice_Locked_Ask,
    Invoice_Void,
    Invoice_Void_Title,
    Invoice_Void_Reason,
    Invoice_Void_Hint,
    Invoice_Void_Confirm,
    Invoice_Keep,
    Invoice_Send,
    Invoice_Mark_Sent,
    Invoice_Approve,
    Invoice_Update,
    Invoice_Update_Title,
    Invoice_Update_Button,
    Invoice_Up_To_Date,
    Invoice_Pending_Void,
    Invoice_Pending_Send,
    Invoice_Pending_Update,
    Invoice_Pending_Approval,
    Preview_Hand_Over,
    Problem_Draft_Edited,
    Problem_Draft_Edited_Remedy,
    Mass_Title,
    Mass_Intro,
    Mass_None,
    Mass_None_Hint,
    Mass_Loading,
    Mass_Too_Many,
    Mass_Will_Bill,
    Mass_Refused_Count,
    Mass_Billed_Count,
    Mass_Column_Deal,
    Mass_Column_Outcome,
    Mass_Billable,
    Mass_Refused,
    Mass_Billed,
    Mass_Asked,
    Mass_Create_Drafts,
    Mass_Create_Send,
    Mass_Hand_Over,
    Mass_Done,
    Mass_Table,
    Match_Title,
    Match_Intro,
    Match_Forecast,
    Match_Forecast_Details,
    Match_Left_Today,
    Match_Stopped,
    Match_Stopped_Again,
    Match_Start,
    Match_Details,
    Match_Loading,
    Match_Suggested,
    Match_Ambiguous,
    Match_Linked,
    Match_Ignored,
    Match_Show,
    Match_Nothing,
    Match_Nothing_Hint,
    Match_Column_Account,
    Match_Column_Customer,
    Match_Column_Evidence,
    Match_Column_Decide,
    Match_Outstanding,
    Match_Accept,
    Match_Accept_Selected,
    Match_Ignore,
    Match_Ignore_Selected,
    Match_Create,
    Match_Undo,
    Match_Did_Link,
    Match_Did_Ignore,
    Match_Did_Create,
    Match_Did_Undo,
    Match_Started,
    Match_Select_All,
    Match_Select_One,
    Match_More,
    Match_Pick,
    Match_Pick_Any,
    Match_Pick_Title,
    Match_Pick_Title_Any,
    Match_Pick_Account,
    Match_Pick_Account_Hint,
    Match_Pick_Customer,
    Match_Pick_Customer_Hint,
    Match_Pick_None,
    Match_Pick_Linked_To,
    Match_Pick_Choose,
    Match_Pick_Link,
    Match_Pick_Cancel,
    Match_Did_Pick,
};
