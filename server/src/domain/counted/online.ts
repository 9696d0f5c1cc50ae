/** What people and bodies keep on the Net. countedNouns.ts says what the kinds mean. */

/** Services that the press names; several kinds of presence are counted under one name: «30 trang, nhóm Facebook». */
const SERVICES = [
  'Facebook',
  'Fanpage',
  'Instagram',
  'TikTok',
  'YouTube',
  'Zalo',
  'mạng xã hội',
  'thông tin điện tử',
] as const;

const PRESENCES = [
  'trang',
  'nhóm',
  'tài khoản',
  'kênh',
  'trang, nhóm',
  'nhóm, trang',
  'trang và nhóm',
  'hội, nhóm',
  'hội nhóm',
] as const;

export const ONLINE = [
  ...PRESENCES.flatMap((presence) => SERVICES.map((service) => `${presence} ${service}`)),
  'trang, nhóm',
  'hội, nhóm',
  'trang web',
  'trang tin',
  'trang thông tin',
  'fanpage',
  'website',
  'địa chỉ mạng',
] as const;
