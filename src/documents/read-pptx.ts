/** PPTX: slides in their order, titles as headings, notes and diagrams after what they belong to. */
import type { Block, Place, PutAside, ReadResult } from './document.ts';
import { troubled } from './document.ts';
import { blocksOfShapes } from './pptx-shapes.ts';
import { decode, mostUnpackedMegabytes, unpackXml } from './unpack.ts';
import { elementsOf, firstOf, parseXml, textIn, type XmlElement } from './xml.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

interface Link {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

export function readPptx(bytes: Uint8Array): ReadResult {
  const unpacked = unpackXml(bytes);
  if (!unpacked.ok) return troubled({ kind: unpacked.kind, allowed: mostUnpackedMegabytes });
  const slides = slideParts(unpacked.parts);
  if (slides.length === 0) return troubled({ kind: 'broken' });
  const read = slides.map((part, index) => readSlide(part, index + 1, unpacked.parts));
  const blocks = read.flatMap((slide) => slide.blocks);
  if (blocks.length === 0) return troubled({ kind: 'no-text', pages: slides.length });
  return {
    ok: true,
    document: {
      format: 'PPTX',
      length: { unit: 'slide', count: slides.length },
      blocks,
      aside: read.flatMap((slide) => slide.aside),
      notes: read.flatMap((slide) => slide.notes),
    },
  };
}

function partXml(parts: Parts, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : parseXml(decode(bytes));
}

function linksOf(parts: Parts, part: string): readonly Link[] {
  const folder = part.slice(0, part.lastIndexOf('/'));
  const xml = partXml(parts, `${folder}/_rels/${part.slice(folder.length + 1)}.rels`);
  if (xml === undefined) return [];
  return elementsOf(xml, 'Relationship').flatMap(({ attributes }): readonly Link[] => {
    const { Id, Type, Target, TargetMode } = attributes;
    if (Id === undefined || Type === undefined || Target === undefined || TargetMode === 'External')
      return [];
    return [{ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), part: resolvePart(folder, Target) }];
  });
}

/** Only a key into what was unpacked: it never reaches the disk. */
function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function slideParts(parts: Parts): readonly string[] {
  const main = partXml(parts, 'ppt/presentation.xml');
  if (main === undefined) return [];
  const byId = new Map(linksOf(parts, 'ppt/presentation.xml').map(({ id, part }) => [id, part]));
  return elementsOf(main, 'p:sldId').flatMap(({ attributes }) => {
    const part = byId.get(attributes['r:id'] ?? '');
    return part === undefined || !parts.has(part) ? [] : [part];
  });
}

interface Slide {
  readonly blocks: readonly Block[];
  readonly aside: readonly PutAside[];
  readonly notes: readonly string[];
}

function readSlide(part: string, number: number, parts: Parts): Slide {
  const place: Place = { unit: 'slide', from: number, to: number };
  const xml = partXml(parts, part) ?? parseXml('');
  const links = linksOf(parts, part);
  const linked = (kind: string) => links.filter((link) => link.kind === kind).map((link) => link.part);
  const { blocks, aside } = blocksOfShapes(xml, place);
  const diagrams = linked('diagramData').flatMap((one) => diagramBlocks(partXml(parts, one), place));
  const spoken = linked('notesSlide').flatMap((one) => notesBlocks(partXml(parts, one), place));
  const name = `slide ${String(number)}`;
  const isHidden = firstOf(xml, 'p:sld')?.attributes['show'] === '0';
  const notes = [
    ...(isHidden ? [`${name} is hidden when the slides are shown. It was read.`] : []),
    ...(diagrams.length > 0 ? [`${name} holds a diagram: look whether its words are in order.`] : []),
    ...(linked('chart').length > 0 ? [`${name} holds a chart, which was not read.`] : []),
    ...(blocks.length + diagrams.length === 0 ? [`${name} holds no text.`] : []),
  ];
  return { blocks: [...blocks, ...diagrams, ...spoken], aside, notes };
}

/** Its points in the order in which they were made; which arrow joins which is not read. */
function diagramBlocks(xml: XmlElement | undefined, place: Place): readonly Block[] {
  if (xml === undefined) return [];
  const texts = elementsOf(xml, 'dgm:pt')
    .map((point) =>
      elementsOf(point, 'a:p')
        .map((paragraph) => textIn(paragraph, 'a:t'))
        .join('\n')
        .trim(),
    )
    .filter((text) => text !== '');
  if (texts.length === 0) return [];
  return [{ kind: 'list', items: texts.map((text) => ({ marker: '•', text, depth: 0 })), place }];
}

function notesBlocks(xml: XmlElement | undefined, place: Place): readonly Block[] {
  if (xml === undefined) return [];
  const blocks = blocksOfShapes(xml, place).blocks.filter(({ kind }) => kind !== 'heading');
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text: 'Speaker notes', place }, ...blocks];
}
