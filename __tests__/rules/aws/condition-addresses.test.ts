import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/policy/types.js';
import { codesOf, findCodes, statementWith } from './find-codes.js';

const conditioned = (Condition: Json): Json => statementWith({ Condition });

describe('addresses', () => {
  // RFC 1918, loopback and link-local, RFC 4193; documentation ranges stand for public ones.
  test.each<[Json, boolean]>([
    ['10.0.0.0/8', true],
    ['10.1.2.3', true],
    [['172.16.0.0/12', '192.168.7.0/24'], true],
    ['172.31.255.255/32', true],
    ['127.0.0.1', true],
    ['169.254.0.0/16', true],
    ['fd12:3456::/32', true],
    ['fe80::1/128', true],
    ['::1', true],
    ['172.32.0.0/16', false],
    ['10.0.0.0/7', false],
    ['0.0.0.0/0', false],
    ['2001:db8::/32', false],
    [['10.0.0.0/8', '198.51.100.0/24'], false],
  ])('%j: private is %s', (value, isPrivate) => {
    const positive = codesOf(conditioned({ IpAddress: { 'AWS:sourceip': value } }));
    const negated = codesOf(conditioned({ NotIpAddressIfExists: { 'aws:SourceIp': value } }));
    expect(positive.filter((code) => code !== 'IMPROVE_IP_RANGE')).toEqual(isPrivate ? ['PRIVATE_IP_ADDRESS'] : []);
    expect(negated.filter((code) => code !== 'IMPROVE_IP_RANGE')).toEqual(isPrivate ? ['PRIVATE_NOT_IP_ADDRESS'] : []);
  });

  test('private addresses belong to aws:VpcSourceIp', () => {
    const vpc = { StringEquals: { 'aws:SourceVpc': 'vpc-01234567' } };
    expect(codesOf(conditioned({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' }, ...vpc }))).toEqual([]);
  });

  test.each([
    '198.51.100.*',
    '198.51.100.0/33',
    '198.51.100',
    '198.51.100.256',
    'office',
    '',
    '2001:db8::/129',
    '2001:::1',
    '1/24',
  ])('"%s" is no range', (value) => {
    expect(codesOf(conditioned({ IpAddress: { 'aws:SourceIp': value } }))).toEqual(['TYPE_MISMATCH_IP_RANGE']);
  });

  test.each(['198.51.100.7', '198.51.100.0/24', '0.0.0.0/0', '2001:db8::1', '2001:db8::/32', '::ffff:198.51.100.7'])(
    '"%s" is a range',
    (value) => {
      expect(codesOf(conditioned({ NotIpAddress: { 'aws:SourceIp': value } }))).toEqual([]);
    },
  );

  test.each([
    ['198.51.100.7/24', '198.51.100.0/24'],
    ['203.0.113.255/30', '203.0.113.252/30'],
    ['2001:db8::1/32', '2001:db8::/32'],
    ['2001:db8:0:1::2/64', '2001:db8:0:1::/64'],
    ['198.51.100.7/0', '0.0.0.0/0'],
    ['2001:db8::1/0', '::/0'],
  ])('%s is better written %s', (written, better) => {
    const [found] = findCodes(conditioned({ IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', written] } }));
    expect(found?.code).toBe('IMPROVE_IP_RANGE');
    expect(found?.replacement).toMatchObject({
      Condition: { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', better] } },
    });
    expect(found?.value).toBe(written);
  });
});

describe('networks', () => {
  test.each([
    ['aws:SourceVpc', 'vpc-01234567', []],
    ['aws:SourceVpc', 'vpc-0123456789abcdef0', []],
    ['aws:SourceVpc', 'vpc-0123456', ['INVALID_VPC_FORMAT']],
    ['aws:SourceVpc', 'vpc-0123456789', ['INVALID_VPC_FORMAT']],
    ['aws:SourceVpc', 'vpce-01234567', ['INVALID_VPC_FORMAT']],
    ['AWS:sourcevpc', 'production', ['INVALID_VPC_FORMAT']],
    ['aws:SourceVpce', 'vpce-01234567', []],
    ['aws:SourceVpce', 'vpce-0123456789abcdef0', []],
    ['aws:SourceVpce', 'vpc-01234567', ['INVALID_VPCE_FORMAT']],
    ['aws:SourceVpce', 'vpce-012345678', ['INVALID_VPCE_FORMAT']],
    ['AWS:sourcevpce', '', ['INVALID_VPCE_FORMAT']],
    ['aws:PrincipalTag/network', 'production', []],
  ])('%s %s', (key, value, codes) => {
    expect(codesOf(conditioned({ StringNotEquals: { [key]: value } }))).toEqual(codes);
  });

  test('whether there is a network may be asked', () => {
    expect(codesOf(conditioned({ Null: { 'aws:SourceVpc': 'true', 'aws:SourceVpce': 'true' } }))).toEqual([]);
  });
});
