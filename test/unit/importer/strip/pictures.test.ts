import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAttachment } from '../../../../src/checker/attachments/read.ts'
import { stripJpeg } from '../../../../src/importer/strip/jpeg.ts'
import { cleanPicture } from '../../../../src/importer/strip/pictures.ts'
import { stripPng } from '../../../../src/importer/strip/png.ts'
import { cleanJpeg, cleanPng, jpeg, png } from './pictures.ts'

test('of a JPEG the picture stays, byte for byte, and its colours', () => {
  expect(stripJpeg(jpeg('BIMAT'))).toEqual(cleanJpeg())
  expect(stripJpeg(cleanJpeg())).toEqual(cleanJpeg())
})

test('of a PNG the picture stays, byte for byte, and its size in print', () => {
  expect(stripPng(png('BIMAT'))).toEqual(cleanPng())
  expect(stripPng(cleanPng())).toEqual(cleanPng())
})

test('a picture that lies on its side goes on lying on its side', async () => {
  const turned = stripJpeg(jpeg('BIMAT', 6)) ?? new Uint8Array()
  expect(turned.length).toBe(cleanJpeg().length + 36)
  expect(Buffer.from(turned).includes('BIMAT')).toBe(false)
  // Behind JFIF, which has to stand first.
  expect([...turned.subarray(20, 22)]).toEqual([0xff, 0xe1])
  const view = new DataView(turned.buffer, 20 + 10)
  expect([view.getUint16(10), view.getUint16(18)]).toEqual([0x0112, 6])
  expect(stripJpeg(turned)).toEqual(turned)
  expect((await readAttachment('a.jpg', turned)).properties).toEqual([])
})

test('a JPEG without its end mark gets one', () => {
  expect(stripJpeg(cleanJpeg().slice(0, -2))).toEqual(cleanJpeg())
})

test('what a picture is, its bytes say', () => {
  expect(cleanPicture(jpeg('a'))).toMatchObject({ ending: 'jpeg', unseen: false })
  expect(cleanPicture(png('a'))).toMatchObject({ ending: 'png', unseen: false })
  const emf = new Uint8Array(60)
  emf[0] = 1
  emf.set(Buffer.from(' EMF'), 40)
  expect(cleanPicture(emf)).toMatchObject({ ending: 'emf', unseen: true, bytes: emf })
  for (const other of ['II*\0', '<svg/>', 'RIFFaaaaWEBP', '\x1f\x8b\x08', '', 'BIMAT'])
    expect(() => cleanPicture(Buffer.from(other, 'latin1'))).toThrow('ảnh thuộc loại')
})

test('a damaged picture is nothing, or a picture of the same kind: never an error, never longer', () => {
  const sample = fc.constantFrom(jpeg('BIMAT', 6), png('BIMAT'))
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 })
  fc.assert(
    fc.property(sample, changes, fc.nat(), (picture, mutations, cut) => {
      const bytes = picture.slice(0, picture.length - (cut % picture.length))
      for (const [place, value] of mutations) bytes[place % bytes.length] = value
      for (const strip of [stripJpeg, stripPng]) {
        const clean = strip(bytes)
        expect(clean === undefined || clean.length <= bytes.length + 2 + 36).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
