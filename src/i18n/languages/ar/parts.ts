import type {AddressPart, ContactDetail} from '../../messages.js';

/** What the details of a contact are called, on their boxes and in what is said of them. */
export const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'الاسم',
  organisation: 'المؤسسة',
  email: 'عنوان البريد الإلكتروني',
  phone: 'رقم الهاتف',
  address: 'العنوان',
  postcode: 'الرمز البريدي',
};

/** What the parts of an address are called. */
export const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'سطر العنوان 1',
  line2: 'سطر العنوان 2',
  town: 'البلدة أو المدينة',
  county: 'المقاطعة',
  postcode: 'الرمز البريدي',
};
