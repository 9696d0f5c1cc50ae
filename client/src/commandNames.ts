/** The names of the commands, as the manifest has them. */
export const SHOW_LOG = 'danChieu.showLog';
export const REBUILD_INDEX = 'danChieu.rebuildIndex';
export const RESTART_SERVER = 'danChieu.restartServer';
export const CREATE_CATALOGUE = 'danChieu.createCatalogue';
/** Not in the command palette: a quick fix calls it with the code of a check. */
export const TURN_CHECK_OFF = 'danChieu.turnCheckOff';
/** The same: with the address of the page of a check. */
export const OPEN_EXPLANATION = 'danChieu.openExplanation';
