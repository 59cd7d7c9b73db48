import { describe, expect, test } from 'vitest';
import { findInName, findInText } from '../../src/inspection/find-in-text.ts';
import { isIdentityNumber } from '../../src/inspection/identity-number.ts';
import { maskNumbers } from '../../src/inspection/mask.ts';

// Made up: the sums agree, the persons and accounts do not exist.
const ID = '500222199001011237';
const ID_X = '50022219900101100X';
const CARD = '6222023100081234564';
const MOBILE = '13800138000';

const told = (text: string) => findInText(text).map(({ kind, masked }) => `${kind} ${masked}`);

describe('identity numbers', () => {
  const wide = [...ID].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
  test.each([
    ['whole', `身份证号码：${ID}。`],
    ['ending in X', ID_X],
    ['ending in x', ID_X.toLowerCase()],
    ['glued to Chinese', `张某${ID}女`],
    ['full-width', wide],
    ['with spaces', '500222 19900101 1237'],
    ['with wide spaces', '500222　19900101　1237'],
    ['with hyphens', '500222-19900101-1237'],
    ['with invisible characters', '500222\u200b19900101\u20601237'],
    ['with entities', '500222&nbsp;19900101&#32;1237'],
    ['with emphasis inside', '500222**19900101**1237'],
    ['over two lines', '500222199\n001011237'],
    ['over two lines of a quotation', '> 500222199\n> 001011237'],
    ['over two cells', '| 张某 | 500222199 | 001011237 |'],
    ['over two rows', '| 张某 | 500222199 |\n| | 001011237 |'],
    ['one digit a cell', [...ID_X].join(' | ')],
    ['in a row of numbers', `| 1 | ${ID} | 2026 |`],
    ['of before 1999, where it says so', '身份证号：500222900101123'],
  ])('are found %s', (_, text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toMatch(/^identity number 500\*+\d{3}[\dX]$/);
  });

  test.each([
    ['masked', '500***********1237'],
    ['with a wrong check character', '500222199001011238'],
    ['with a day that does not exist', '500222199002301237'],
    ['of no province', '990222199001011237'],
    ['inside a longer number', `1${ID}`],
    ['of before 1999, without the word', '编号 500222900101123'],
    ['a credit code', '11500107009293065M'],
    ['other credit codes', '11500383009338112H 11500234008646164K 11500384008682034F'],
  ])('are not found %s', (_, text) => expect(told(text)).toEqual([]));

  test('agree with GB 11643 for every last character', () => {
    const valid = [...'0123456789X'].filter((last) => isIdentityNumber(ID.slice(0, 17) + last));
    expect(valid).toEqual(['7']);
  });

  test('that also pass the check of a credit code are still told', () => {
    const days = Array.from({ length: 3 }, (_, day) => String(day + 1).padStart(2, '0'));
    const numbers = days.flatMap((day) =>
      Array.from({ length: 999 }, (_, last) => `510222199001${day}${String(last).padStart(3, '0')}`),
    );
    const valid = numbers.flatMap((first17) =>
      [...'0123456789X']
        .map((last) => first17 + last)
        .filter((text) => told(text).some((find) => find.startsWith('identity'))),
    );
    expect(valid).toHaveLength(numbers.length);
  });
});

describe('mobile numbers', () => {
  test.each([
    '13800138000',
    '138-0013-8000',
    '138 0013 8000',
    '138.0013.8000',
    '138 00138000',
    '1380013 8000',
    '(138)00138000',
    '+86 13800138000',
    '+86-138-0013-8000',
    '8613800138000',
    '0086 138 0013 8000',
    '１３８００１３８０００',
    '一三八〇〇一三八〇〇〇',
    '1 3 8 0 0 1 3 8 0 0 0',
    '**138**00138000',
    '138*0013*8000',
    '1380013\n8000',
    '| 138 | 0013 | 8000 |',
    '| 姓名 | 联系电话 | |\n| --- | --- | --- |\n| 张某 | 1380013 | 8000 |',
    '| 手机 | | |\n| --- | --- | --- |\n| 138 | 1234 | 8000 |',
    '电话：023-48612345/13800138000',
    '1.13800138000',
    '张某13800138000，李某',
    '&#49;3800138000',
    '[拨打](tel:13800138000)',
  ])('%j is one', (text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toMatch(/^mobile number 138\*{4}8000$/);
  });

  test('several in a row are each found', () => {
    expect(told('13800138000 13900139001、138 0013 8002 138 0013 8003')).toHaveLength(4);
  });

  test.each([
    ['masked', '138****8000'],
    ['masked with three asterisks', '138***8000'],
    ['an office telephone', '023-48612345'],
    ['two office telephones', '023-48612345 023-48612346'],
    ['a service number', '400-138-0013、12345'],
    ['a sum of money', '15000000000元，13800138000.50元'],
    ['a longer number', '1380013800012'],
    ['a decimal', '0.13800138000'],
    ['figures of a year book', '2019 2020 138 1234 5678'],
    ['figures in a table', '| 綦江区 | 138 | 1234 | 5678 |'],
    ['years and counts', '| 2019 | 2020 | 2021 |\n| 138 | 145 | 5678 |'],
    ['a day and a time', '2026-01-12 13:00:00'],
    ['a document number', '綦江府发〔2026〕138号'],
    ['an address of a page', 't20260112_13800138.html'],
  ])('%s is none', (_, text) => expect(told(text)).toEqual([]));
});

describe('bank card numbers', () => {
  test.each([
    CARD,
    '6222 0231 0008 1234 564',
    '6222-0231-0008-1234-564',
    '4111111111111111',
    '| 张某 | 6222023100 | 081234564 |',
    `卡号${CARD}，`,
  ])('%j is one', (text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toMatch(/^bank card number \d{4}\*+\d{4}$/);
  });

  test.each([
    ['with a wrong check digit', '6222023100081234565'],
    ['masked', '6222***********4564'],
    ['an index number', '11500222009294545X/2026-00012'],
    ['an index number of digits alone', '115002220092930645/2026-00012'],
    ['a project code', '2020-500110-47-03-123456'],
    ['a project code with letters', 'YQ2026050011012345678'],
    ['a serial number that begins with a day', '2026011200001238 2026011200000019 2026011200000027'],
    ['a contract number that begins with a place and a year', '5001102026000019 5001102026000027'],
    ['nothing but noughts', '0000000000000000'],
  ])('%s is none', (_, text) => expect(told(text)).toEqual([]));
});

test('positions are those of the written text', () => {
  const text = `甲&nbsp;${MOBILE}，乙 ${ID}`;
  expect(findInText(text).map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
    MOBILE,
    ID,
  ]);
});

test('file names give numbers away too', () => {
  expect(findInName(`2026/张某_${ID}.pdf`)).toHaveLength(1);
  expect(findInName('20260112_13800138000.xlsx')).toHaveLength(1);
});

test('a message that quotes a number masks it', () => {
  expect(maskNumbers(`“电话”的值“${MOBILE}”不对，身份证 ${ID}`)).toBe(
    '“电话”的值“138****8000”不对，身份证 500***********1237',
  );
});

test('a long table of digits takes no long time', () => {
  const table = '| 1 | 23 | 456 | 7890 |\n'.repeat(20_000);
  const start = performance.now();
  findInText(table);
  expect(performance.now() - start).toBeLessThan(3000);
});
