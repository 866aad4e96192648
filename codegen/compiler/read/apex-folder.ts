/** Where Apex is written by hand. */
export const apexFolder = 'force-app/main/default/classes';
