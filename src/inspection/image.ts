import ExifReader from 'exifreader';
import { InspectionStop } from './budget.ts';
import type { Notes } from './notes.ts';

type Tags = Awaited<ReturnType<typeof ExifReader.load>>;

/** Tags that name a person, and those that name a device (Exif 2.32, IPTC-IIM, XMP). */
const PERSONS: readonly string[] = [
  'Artist',
  'XPAuthor',
  'CameraOwnerName',
  'OwnerName',
  'By-line',
  'Writer/Editor',
  'creator',
  'Creator',
  'Author',
  'author',
  'Photographer',
];
const DEVICES: readonly string[] = [
  'Model',
  'BodySerialNumber',
  'LensSerialNumber',
  'SerialNumber',
  'HostComputer',
];
const WHERE = '图片信息';

/** Reads what a photograph tells about itself: place, author, device, and any text. */
export async function readImage(bytes: Uint8Array, notes: Notes): Promise<void> {
  const tags = await loadTags(bytes);
  const described = (name: string) => String(tags[name]?.description ?? '');
  if (tags['GPSLatitude'] ?? tags['GPSLongitude'] ?? tags['exif:GPSLatitude'])
    notes.author('拍摄地点', '有经纬度', WHERE);
  for (const name of PERSONS) if (described(name)) notes.author('作者', described(name), WHERE);
  const device = DEVICES.map(described).filter((text) => text !== '' && text !== 'undefined');
  if (device.length > 0) notes.author('拍摄设备', device.join(' '), WHERE);
  const texts = Object.entries(tags).flatMap(([name, tag]) =>
    /thumbnail|^(GPS|MakerNote|Images?$)/i.test(name) ? [] : textOf(tag),
  );
  notes.aside(WHERE, texts.join('\n'));
}

async function loadTags(bytes: Uint8Array): Promise<Tags> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    return await ExifReader.load(buffer, { async: true });
  } catch (error) {
    // An image without metadata is told as an error of this name.
    if (
      (error as Error).name === 'MetadataMissingError' ||
      /no exif|metadata/i.test((error as Error).message)
    )
      return {} as Tags;
    throw new InspectionStop('broken', '图片读不出来');
  }
}

/** Figures of a photograph (exposure, pixels) are no text. */
function textOf(tag: unknown): string[] {
  const { value, description } = tag as { value?: unknown; description?: unknown };
  if (typeof value === 'number') return [];
  return typeof description === 'string' && description.length > 3
    ? [description]
    : typeof value === 'string'
      ? [value]
      : [];
}
