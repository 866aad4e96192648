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
};
