/** How much is tried: all of it, or the shorter form that CI runs (`DEALGRAPH_FAULTS=short`). */
const isShort = process.env.DEALGRAPH_FAULTS === 'short';

/** Moments at which a job is killed, for each store. */
export const KILLS = isShort ? 4 : 100;
/** Breaks of the network, of each kind. */
export const BREAKS = isShort ? 1 : 10;
/** Times that the server is killed. */
export const RESTARTS = isShort ? 1 : 10;
/** Articles of a job that some answers of the server fail. */
export const FAILED_ARTICLES = isShort ? 250 : 2_000;
/** Inputs that are not what they were. */
export const MUTATIONS = isShort ? 1_000 : 10_000;
/** Kilobytes that are left on a disk: for nothing, for some of the store, for most of it. */
export const FULL_DISKS = isShort ? [200] : [0, 4, 50, 100, 200, 400, 700, 1_000, 1_300, 1_600];

/** Everything random in this suite follows from it. */
export const SEED = Number(process.env.DEALGRAPH_FAULTS_SEED ?? 20260101);
