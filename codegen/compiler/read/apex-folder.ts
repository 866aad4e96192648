/** Where Apex is written by hand. */
export const apexFolder = 'force-app/main/default/classes';

/** Every folder with Apex that is written by hand, tests included. */
export const apexFolders: readonly string[] = [apexFolder, 'force-app/test/default'];
