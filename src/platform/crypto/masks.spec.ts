import { maskContact, maskDocumentNumber, maskName } from './masks.js';

describe('masks', () => {
  it.each([
    ['张三', '张*'],
    ['欧阳修文', '欧***'],
    ['丰城市某某科技有限公司', '丰***'],
    ['𬭊三', '𬭊*'],
    ['张', '张*'],
    ['', ''],
  ])('of the name %s is %s', (name, masked) => expect(maskName(name)).toBe(masked));

  it.each([
    ['362401199001011234', '3624**********1234'],
    ['E12345678', 'E*******8'],
    ['1234', '****'],
    ['', ''],
  ])('of the document %s is %s', (number, masked) => expect(maskDocumentNumber(number)).toBe(masked));

  it.each([
    ['13812345678', '138****5678'],
    ['0795-1234567', '079****4567'],
    ['zhang@example.cn', 'z***@example.cn'],
    ['江西省丰城市剑光街道', '江西省****'],
    ['丰城', '**'],
  ])('of the contact %s is %s', (contact, masked) => expect(maskContact(contact)).toBe(masked));
});
