import { ADMINISTRATION_FIELDS } from './fields/administration';
import { ASSEMBLY_FIELDS } from './fields/assemblies';
import { CULTURE_FIELDS } from './fields/culture';
import { ECONOMY_FIELDS } from './fields/economy';
import { HEALTH_FIELDS } from './fields/health';
import { LAND_FIELDS } from './fields/land';
import { PARTY_FIELDS } from './fields/party';
import { SCHOOL_FIELDS } from './fields/schools';
import { SECURITY_FIELDS } from './fields/security';
import { SOCIETY_FIELDS } from './fields/society';
import { UNION_FIELDS } from './fields/unions';

export { MINISTRY_FIELDS } from './fields/ministries';
export { VERB_FIELDS } from './fields/verbs';

/**
 * Fields of work as they stand in names of boards, committees, offices and unions: «Kinh tế - Ngân sách» of a council's
 * committee, «Pháp chế» of a department. A field stands in one table: those of ministries and those that are verbs too
 * («kiểm tra») in theirs, although boards and offices are called by them as well.
 */
export const FIELDS: readonly string[] = [
  ...PARTY_FIELDS,
  ...ASSEMBLY_FIELDS,
  ...ADMINISTRATION_FIELDS,
  ...SECURITY_FIELDS,
  ...ECONOMY_FIELDS,
  ...LAND_FIELDS,
  ...CULTURE_FIELDS,
  ...SCHOOL_FIELDS,
  ...HEALTH_FIELDS,
  ...SOCIETY_FIELDS,
  ...UNION_FIELDS,
];
