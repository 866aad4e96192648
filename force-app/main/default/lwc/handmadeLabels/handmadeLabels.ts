/** The texts of invoices that somebody wrote in Zoho Books by hand. */
import Deal_Money_Row from '@salesforce/label/c.Deal_Money_Row';
import Deal_Money_Title from '@salesforce/label/c.Deal_Money_Title';
import Handmade_Not_Here from '@salesforce/label/c.Handmade_Not_Here';
import Handmade_Offers from '@salesforce/label/c.Handmade_Offers';
import Handmade_Offers_Empty from '@salesforce/label/c.Handmade_Offers_Empty';
import Handmade_Here from '@salesforce/label/c.Handmade_Here';
import Handmade_List_Title from '@salesforce/label/c.Handmade_List_Title';
import Handmade_List_Intro from '@salesforce/label/c.Handmade_List_Intro';
import Handmade_List_Empty from '@salesforce/label/c.Handmade_List_Empty';
import Handmade_List_Loading from '@salesforce/label/c.Handmade_List_Loading';
import Handmade_Keep from '@salesforce/label/c.Handmade_Keep';
import Handmade_Again from '@salesforce/label/c.Handmade_Again';
import Handmade_Kept from '@salesforce/label/c.Handmade_Kept';
import Handmade_Reference from '@salesforce/label/c.Handmade_Reference';
import Handmade_Choose from '@salesforce/label/c.Handmade_Choose';
import Handmade_Rule_Title from '@salesforce/label/c.Handmade_Rule_Title';
import Handmade_Rule_Intro from '@salesforce/label/c.Handmade_Rule_Intro';
import Handmade_Rule_Books from '@salesforce/label/c.Handmade_Rule_Books';
import Handmade_Rule_Deal from '@salesforce/label/c.Handmade_Rule_Deal';
import Handmade_Rule_Save from '@salesforce/label/c.Handmade_Rule_Save';
import Handmade_Rule_Saved from '@salesforce/label/c.Handmade_Rule_Saved';

export const handmadeLabels = {
    Deal_Money_Row,
    Deal_Money_Title,
    Handmade_Not_Here,
    Handmade_Offers,
    Handmade_Offers_Empty,
    Handmade_Here,
    Handmade_List_Title,
    Handmade_List_Intro,
    Handmade_List_Empty,
    Handmade_List_Loading,
    Handmade_Keep,
    Handmade_Again,
    Handmade_Kept,
    Handmade_Reference,
    Handmade_Choose,
    Handmade_Rule_Title,
    Handmade_Rule_Intro,
    Handmade_Rule_Books,
    Handmade_Rule_Deal,
    Handmade_Rule_Save,
    Handmade_Rule_Saved,
};
