import fc from 'fast-check';
import { findLeaks } from '../../src/documents/find-leaks.js';
import { MEDIA } from '../../src/documents/media-types.js';
import { photo, png, tiff } from './samples/photo.js';
import { rules } from './support/rules.js';

const jpeg = async (bytes: Uint8Array) => rules(await findLeaks(bytes, MEDIA.jpeg));

describe('pictures', () => {
  it('without more than what they show have no findings', async () => {
    expect(await jpeg(photo({}))).toEqual([]);
    expect(await jpeg(photo({ artist: 'Microsoft Office User', trailer: Buffer.alloc(40) }))).toEqual([]);
    expect(await findLeaks(png(), MEDIA.png)).toEqual([]);
    expect(await findLeaks(tiff({}), MEDIA.tiff)).toEqual([]);
  });

  it.each([
    ['where it was taken', photo({ gps: true }), ['metadata-location']], ['who took it', photo({ artist: '王芳' }), ['metadata-name']], ['a thumbnail', photo({ thumbnail: true }), ['image-thumbnail']],
    ['a number in its comment', photo({ comment: 'tel 13879512345' }), ['personal-mobile']], ['another file behind it', photo({ trailer: Buffer.from('PK\u0003\u0004') }), ['data-after-image']],
    ['names and places in XMP', photo({ xmp: '<x exif:GPSLatitude="28,12N"><dc:creator><rdf:Seq><rdf:li>Wang Fang</rdf:li></rdf:Seq></dc:creator></x>' }), ['metadata-location', 'metadata-name']],
    ['several', photo({ gps: true, artist: '王芳', thumbnail: true }), ['image-thumbnail', 'metadata-location', 'metadata-name']],
  ])('a JPEG tells %s', async (_, bytes, expected) => {
    expect(await jpeg(bytes)).toEqual(expected);
  });

  it.each<[string, [string, Buffer][], string[]]>([
    ['its author', [['tEXt', Buffer.from('Author\0Wang Fang')]], ['metadata-name']], ['a number in its description', [['iTXt', Buffer.from('Description\0\0\0\0\0id 34052419800101001X')]], ['personal-id']],
    ['where it was taken', [['eXIf', tiff({ gps: true })]], ['metadata-location']],
  ])('a PNG tells %s', async (_, chunks, expected) => {
    expect(rules(await findLeaks(png(chunks), MEDIA.png))).toEqual(expected);
  });

  it('a PNG with something behind it, a TIFF with an artist', async () => {
    expect(rules(await findLeaks(png([], Buffer.from('hidden')), MEDIA.png))).toEqual(['data-after-image']);
    expect(rules(await findLeaks(tiff({ artist: '王芳', gps: true }), MEDIA.tiff))).toEqual(['metadata-location', 'metadata-name']);
  });

  it.each([['cut off', photo({ gps: true }).subarray(0, 60), MEDIA.jpeg], ['of another kind', png(), MEDIA.jpeg], ['cut off', png().subarray(0, 40), MEDIA.png], ['empty', Buffer.alloc(0), MEDIA.tiff]])('that are %s cannot be checked', async (_, bytes, type) => {
    expect(rules(await findLeaks(bytes, type))).toEqual(['cannot-be-checked']);
  });

  it('whatever is written in them, there is an answer', async () => {
    const heads = fc.constantFrom(['ffd8ffe1', MEDIA.jpeg], ['89504e470d0a1a0a', MEDIA.png], ['49492a0008000000', MEDIA.tiff], ['4d4d002a00000008', MEDIA.tiff]);
    await fc.assert(fc.asyncProperty(heads, fc.uint8Array({ maxLength: 400 }), async ([head, type], rest) => {
      return Array.isArray(await findLeaks(Buffer.concat([Buffer.from(head!, 'hex'), rest]), type!));
    }), { numRuns: 300 });
  });

  it('a TIFF whose directories lead in a circle is read once', async () => {
    const circle = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.from('0000', 'hex'), Buffer.from('08000000', 'hex')]);
    expect(await findLeaks(circle, MEDIA.tiff)).toEqual([]);
  });
});

describe('other files', () => {
  it('of plain text are read for personal data', async () => {
    expect(rules(await findLeaks(Buffer.from('联系人电话：１３８７９５１２３４５'), MEDIA.text))).toEqual(['personal-mobile']);
    expect(await findLeaks(Buffer.from('联系电话：0795-6420000'), MEDIA.text)).toEqual([]);
  });

  it('of a type that is not looked into are a finding that a person has to answer for', async () => {
    expect(await findLeaks(Buffer.from('x'), 'application/ofd')).toEqual([expect.objectContaining({ rule: 'unsupported-type', severity: 'error' })]);
  });
});
