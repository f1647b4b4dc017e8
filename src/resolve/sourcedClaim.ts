import type { Claim } from '../domain/claim.ts';

/** Where a claim was published, as far as independence of sources needs it. */
interface ClaimSource {
  publisher?: string;
  textHash: string;
}

/** A claim with the source of its article. */
export interface SourcedClaim {
  claim: Claim;
  source: ClaimSource;
}
