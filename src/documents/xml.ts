/** A small reading of XML: no entities of the document's own, no addresses followed. */
import { parseDocument } from 'htmlparser2';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

type Node = ReturnType<typeof parseDocument>['children'][number];

export function parseXml(text: string): XmlElement {
  const { children } = parseDocument(text, { xmlMode: true });
  return { name: '', attributes: {}, children: children.flatMap(toXml) };
}

function toXml(node: Node): readonly (XmlElement | string)[] {
  const type: string = node.type;
  if (type === 'text' && 'data' in node) return [node.data];
  if (!('attribs' in node)) return [];
  return [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(toXml) }];
}

export const childElements = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** Every element of that name below, in order, none of them within another. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).flatMap((child) => (child.name === name ? [child] : elementsOf(child, name)));
}

export const firstOf = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element, name)[0];

/** The texts of all elements of that name below, joined as they stand. */
export const textIn = (element: XmlElement, name: string): string =>
  elementsOf(element, name)
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .join('');
