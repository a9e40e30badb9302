import type {AddressPart, ContactDetail} from '../../messages.js';

/** What the details of a contact are called, on their boxes and in what is said of them. */
export const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: '姓名',
  organisation: '机构名称',
  email: '电子邮箱地址',
  phone: '电话号码',
  address: '地址',
  postcode: '邮编',
};

/** What the parts of an address are called. */
export const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: '地址第1行',
  line2: '地址第2行',
  town: '城镇或城市',
  county: '郡',
  postcode: '邮编',
};
