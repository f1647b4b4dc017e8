/** The part of a page's tree that is read here; the project does not load the types of browsers. */
export interface PageNode {
  /** 1 element, 3 text. */
  nodeType: number;
  textContent: string;
  childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  append(node: PageNode): void;
  remove(): void;
}

export interface Page extends PageElement {
  documentElement: PageElement;
  head: PageElement;
  body: PageElement;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}
