import type {AddressPart, ContactDetail} from '../../messages.js';

/** What the details of a contact are called, on their boxes and in what is said of them. */
export const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'نام',
  organisation: 'ادارے کا نام',
  email: 'ای میل ایڈریس',
  phone: 'فون نمبر',
  address: 'پتہ',
  postcode: 'پوسٹ کوڈ',
};

/** What the parts of an address are called. */
export const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'پتے کی لائن 1',
  line2: 'پتے کی لائن 2',
  town: 'قصبہ یا شہر',
  county: 'کاؤنٹی',
  postcode: 'پوسٹ کوڈ',
};
