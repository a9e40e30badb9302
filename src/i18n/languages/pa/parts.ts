import type {AddressPart, ContactDetail} from '../../messages.js';

/** What the details of a contact are called, on their boxes and in what is said of them. */
export const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'ਨਾਂ',
  organisation: 'ਸੰਸਥਾ',
  email: 'ਈਮੇਲ ਪਤਾ',
  phone: 'ਫ਼ੋਨ ਨੰਬਰ',
  address: 'ਪਤਾ',
  postcode: 'ਪੋਸਟਕੋਡ',
};

/** What the parts of an address are called. */
export const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'ਪਤੇ ਦੀ ਲਾਈਨ 1',
  line2: 'ਪਤੇ ਦੀ ਲਾਈਨ 2',
  town: 'ਕਸਬਾ ਜਾਂ ਸ਼ਹਿਰ',
  county: 'ਕਾਊਂਟੀ',
  postcode: 'ਪੋਸਟਕੋਡ',
};
