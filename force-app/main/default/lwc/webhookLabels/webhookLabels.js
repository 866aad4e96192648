/** The texts of the set-up of webhooks. */
import Webhook_Title from '@salesforce/label/c.Webhook_Title';
import Webhook_Intro from '@salesforce/label/c.Webhook_Intro';
import Webhook_Site from '@salesforce/label/c.Webhook_Site';
import Webhook_Set_Up from '@salesforce/label/c.Webhook_Set_Up';
import Webhook_Asked from '@salesforce/label/c.Webhook_Asked';
import Webhook_Made from '@salesforce/label/c.Webhook_Made';
import Webhook_Partly from '@salesforce/label/c.Webhook_Partly';
import Webhook_By_Hand from '@salesforce/label/c.Webhook_By_Hand';
import Webhook_Step_Webhook from '@salesforce/label/c.Webhook_Step_Webhook';
import Webhook_Step_Secret from '@salesforce/label/c.Webhook_Step_Secret';
import Webhook_Step_Parameter from '@salesforce/label/c.Webhook_Step_Parameter';
import Webhook_Step_Rule from '@salesforce/label/c.Webhook_Step_Rule';
import Webhook_Address from '@salesforce/label/c.Webhook_Address';
import Webhook_Secret from '@salesforce/label/c.Webhook_Secret';
import Webhook_Module from '@salesforce/label/c.Webhook_Module';
import Webhook_Webhook from '@salesforce/label/c.Webhook_Webhook';
import Webhook_Rule from '@salesforce/label/c.Webhook_Rule';
import Webhook_Received from '@salesforce/label/c.Webhook_Received';
import Webhook_There from '@salesforce/label/c.Webhook_There';
import Webhook_Missing from '@salesforce/label/c.Webhook_Missing';
import Webhook_Never from '@salesforce/label/c.Webhook_Never';
import Webhook_Wait from '@salesforce/label/c.Webhook_Wait';
import Webhook_Waiting from '@salesforce/label/c.Webhook_Waiting';
import Webhook_Without from '@salesforce/label/c.Webhook_Without';
export const webhookLabels = {
    Webhook_Title,
    Webhook_Intro,
    Webhook_Site,
    Webhook_Set_Up,
    Webhook_Asked,
    Webhook_Made,
    Webhook_Partly,
    Webhook_By_Hand,
    Webhook_Step_Webhook,
    Webhook_Step_Secret,
    Webhook_Step_Parameter,
    Webhook_Step_Rule,
    Webhook_Address,
    Webhook_Secret,
    Webhook_Module,
    Webhook_Webhook,
    Webhook_Rule,
    Webhook_Received,
    Webhook_There,
    Webhook_Missing,
    Webhook_Never,
    Webhook_Wait,
    Webhook_Waiting,
    Webhook_Without,
};
