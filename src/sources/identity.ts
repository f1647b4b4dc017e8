import normalizeUrl from 'normalize-url';
import type { Document } from '../domain/article.ts';

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = [
  /^utm_/i,
  /^mc_[ce]id$/i,
  /^(?:fb|g|gb|msc|dc|tw|y|ig)cl(?:id|srv)$/i,
  /^wbraid$/i,
  /^gbraid$/i,
  /^igshid$/i,
  /^ref(?:_?src|errer)?$/i,
  /^cmp(?:id)?$/i,
  /^s?cid$/i,
  /^smid$/i,
  /^smtyp$/i,
  /^guc(?:counter|e_referrer(?:_sig)?)$/i,
  /^_hs(?:enc|mi)$/i,
  /^mkt_tok$/i,
  /^at_(?:medium|campaign|custom\d*)$/i,
  /^ns_/i,
  /^taid$/i,
  /^sh(?:are)?$/i,
];

/**
 * One spelling for all addresses of a page: https, no `www.`, fragment, tracking parameters or closing slash; parameters sorted.
 * @returns undefined where it is not an address of the web.
 */
export function canonicalUrl(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url.trim())) return undefined;
  try {
    return normalizeUrl(url, { forceHttps: true, stripHash: true, stripWWW: true, removeQueryParameters: TRACKING });
  } catch {
    return undefined;
  }
}

/** Identity of an article: its canonical address, else its source's id, else `sha256:` and the hash of its text. */
export function articleId({ url, sourceId }: Document, textHash: string): string {
  return (url && canonicalUrl(url)) || sourceId || `sha256:${textHash}`;
}
