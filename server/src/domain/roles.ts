import { ARMED_ROLES } from './roles/armed';
import { FOREIGN_ROLES } from './roles/foreign';
import { INSTITUTION_ROLES } from './roles/institutions';
import { JUSTICE_ROLES } from './roles/justice';
import { PARTY_ROLES } from './roles/party';
import type { Role } from './roles/role';
import { STATE_ROLES } from './roles/state';
import { VILLAGE_ROLES } from './roles/villages';

export { GLUED_ROLES } from './roles/glued';
export {
  DONE_BY_OFFICE,
  GENERIC_BEFORE,
  ISSUED_BY_OFFICE,
  MEMBER_ORGANS,
  NO_CHIEF_AFTER,
  NO_TITLE_AFTER,
  NO_TITLE_BEFORE,
  PART_OF_BODY_AFTER,
  RULES_AFTER,
  SHARE_VERBS,
  SHARED_QUALITIES,
  TERMS_OF_OFFICE,
} from './roles/noTitles';
export type { Role } from './roles/role';
export { BRACKETED_STATUSES, NO_STATUSES, STATUSES } from './roles/statuses';
export {
  BODIES_IN_GENERAL,
  BODIES_WITH_SECRETARIES,
  DUTIES,
  ROLE_TAILS,
  TAIL_SPELLINGS,
  VERB_TAILS,
} from './roles/tails';

/**
 * Heads of official titles: what a position is called, before the body that it belongs to.
 *
 * Sources are named table by table: a site and article number where the forms were read. Where nothing else is said,
 * «one holder» is how the State and Party organise the office, and every list of officials that was read agrees.
 */
export const ROLES: readonly Role[] = [
  ...PARTY_ROLES,
  ...STATE_ROLES,
  ...VILLAGE_ROLES,
  ...JUSTICE_ROLES,
  ...ARMED_ROLES,
  ...INSTITUTION_ROLES,
  ...FOREIGN_ROLES,
];
