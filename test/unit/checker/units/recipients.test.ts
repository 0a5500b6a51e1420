import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { recipientTests } from '../../../../src/checker/units/recipients.ts'
import { units as schema } from '../../../../src/domain/schemas/units.ts'
import { root } from '../../../support/paths.ts'
import { unit } from '../../../support/small-archive.ts'

const real = schema.parse(parse(readFileSync(path.join(root, 'content/units.yaml'), 'utf8')))
const testFor = recipientTests(real)

describe('with the units of this repository, a paper that goes to', () => {
  test.each([
    [['cong-an'], 'cong-an', true],
    [['cong-an'], 'ban-chqs', false],
    // A part of a body gets what the body gets.
    [['ubnd'], 'p-kinh-te', true],
    [['ubnd'], 'cong-an', false],
    [['hdnd'], 'thuong-truc-hdnd', true],
    // One office of a body is not the body; those that act for it are.
    [['p-kinh-te'], 'ubnd', false],
    [['thuong-truc-hdnd'], 'hdnd', true],
    [['thuong-truc-hdnd'], 'ban-ktns-hdnd', true],
    [['ban-ktns-hdnd'], 'hdnd', false],
    [['chu-tich-ubnd'], 'ubnd', true],
    // A group and its members.
    [['to-chuc-ctxh'], 'hoi-ccb', true],
    [['hoi-nong-dan', 'hoi-lhpn', 'doan-tncs', 'hoi-ccb', 'cong-doan'], 'to-chuc-ctxh', true],
    [['hoi-nong-dan', 'hoi-lhpn', 'doan-tncs', 'hoi-ccb'], 'to-chuc-ctxh', false],
    [['mttq'], 'to-chuc-ctxh', false],
    // Everybody, and names that mean nobody in particular.
    [['tat-ca'], 'ban-chqs', true],
    [['ubnd'], 'tat-ca', true],
    [['ubnd'], 'co-quan-tham-muu', true],
    // The issuer.
    [['ubnd'], 'btv', true],
    [['ubnd'], 'bch', false],
  ])('%j: does %s get it? %s', (recipients, id, gets) => {
    expect(testFor(recipients, 'btv')(id)).toBe(gets)
  })
})

test('groups that hold each other, and units that nobody knows, end the asking', () => {
  const units = [unit('a', { members: ['b'] }), unit('b', { members: ['a'] }), unit('c')]
  const gets = recipientTests(units)(['c'], 'c')
  expect(gets('a')).toBe(false)
  expect(gets('b')).toBe(false)
  expect(gets('la')).toBe(true)
})
