/**
 * What news pages carry around an article. Source: scraped pages of about fifty papers and portals, among them
 * baohagiang.vn, baolaichau.vn, baolangson.vn, baoquangbinh.vn, baoyenbai.com.vn, baodongnai.com.vn, baolongan.vn,
 * baotuyenquang.com.vn, dangcongsan.vn, lyluanchinhtri.vn, doanhnghiepvn.vn and portals on Drupal, Joomla and NukeViet.
 */

export { FURNITURE_WORDS } from './pageFurniture/buttons';
export { DATE_LABELS, DATE_SENDER_LABELS, UPDATE_LABELS } from './pageFurniture/dates';
export { FURNITURE_LABELS, FURNITURE_OPENINGS } from './pageFurniture/lines';
export { MENU_ENTRIES } from './pageFurniture/menus';
export { SITE_NAME_WORDS, SITE_NAMES } from './pageFurniture/sites';
export { TAIL_OPENINGS } from './pageFurniture/tails';
