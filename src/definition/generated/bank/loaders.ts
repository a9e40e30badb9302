// Generated from schemas/ by `npm run generate`. Do not edit.

export const loaders: ReadonlyMap<string, () => Promise<{readonly page: object}>> = new Map([
  ['answering-for@1', () => import('./answering-for-1.js')],
  ['area-gate@1', () => import('./area-gate-1.js')],
  ['contact-and-consent@1', () => import('./contact-and-consent-1.js')],
  ['council-tax-band/england@1', () => import('./council-tax-band-england-1.js')],
  ['council-tax-band/wales@1', () => import('./council-tax-band-wales-1.js')],
  ['effects-on-welsh@1', () => import('./effects-on-welsh-1.js')],
  ['emergency-notice@1', () => import('./emergency-notice-1.js')],
  ['equality-monitoring/england@1', () => import('./equality-monitoring-england-1.js')],
  ['equality-monitoring/wales@1', () => import('./equality-monitoring-wales-1.js')],
  ['victim-gate@1', () => import('./victim-gate-1.js')],
  ['answering-for', () => import('./answering-for-1.js')],
  ['area-gate', () => import('./area-gate-1.js')],
  ['contact-and-consent', () => import('./contact-and-consent-1.js')],
  ['council-tax-band/england', () => import('./council-tax-band-england-1.js')],
  ['council-tax-band/wales', () => import('./council-tax-band-wales-1.js')],
  ['effects-on-welsh', () => import('./effects-on-welsh-1.js')],
  ['emergency-notice', () => import('./emergency-notice-1.js')],
  ['equality-monitoring/england', () => import('./equality-monitoring-england-1.js')],
  ['equality-monitoring/wales', () => import('./equality-monitoring-wales-1.js')],
  ['victim-gate', () => import('./victim-gate-1.js')],
]);
