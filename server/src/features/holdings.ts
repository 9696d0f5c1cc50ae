/** So many articles, the latest, are read for who held an office or what someone held. */
export const MOST_READ = 256;
