/** The names of the commands, as the manifest has them. */
export const SHOW_LOG = 'danChieu.showLog';
export const REBUILD_INDEX = 'danChieu.rebuildIndex';
export const RESTART_SERVER = 'danChieu.restartServer';
export const EXPORT_ARTICLES = 'danChieu.export';
export const CREATE_CATALOGUE = 'danChieu.createCatalogue';
export const OPEN_SAMPLE = 'danChieu.openSample';
export const FIND_ANYTHING = 'danChieu.find';
export const CLEAR_STORE = 'danChieu.clearStore';
export const SHOW_CONCORDANCE = 'danChieu.concordance';
export const SHOW_TIMELINE = 'danChieu.timeline';
export const SHOW_GRAPH = 'danChieu.graph';
export const FILTER_DOCUMENTS = 'danChieu.documents.filter';
export const CLEAR_FILTER_DOCUMENTS = 'danChieu.documents.clearFilter';
export const ORDER_DOCUMENTS = 'danChieu.documents.order';
export const FILTER_PEOPLE = 'danChieu.people.filter';
export const CLEAR_FILTER_PEOPLE = 'danChieu.people.clearFilter';
export const ORDER_PEOPLE = 'danChieu.people.order';
export const FILTER_ARTICLES = 'danChieu.articles.filter';
export const CLEAR_FILTER_ARTICLES = 'danChieu.articles.clearFilter';
export const ORDER_ARTICLES = 'danChieu.articles.order';
/** In the menus of the views' entries only. */
export const COPY_ENTRY = 'danChieu.copyEntry';
export const OPEN_ENTRY_BESIDE = 'danChieu.openEntryBeside';
/** Not in the command palette: a quick fix calls it with the code of a check. */
export const TURN_CHECK_OFF = 'danChieu.turnCheckOff';
/** The same: with the address of the page of a check. */
export const OPEN_EXPLANATION = 'danChieu.openExplanation';
