// Generated from schemas/ by `npm run generate`. Do not edit.

import {page as answeringFor1} from './answering-for-1.js';
import {page as areaGate1} from './area-gate-1.js';
import {page as contactAndConsent1} from './contact-and-consent-1.js';
import {page as councilTaxBandEngland1} from './council-tax-band-england-1.js';
import {page as councilTaxBandWales1} from './council-tax-band-wales-1.js';
import {page as effectsOnWelsh1} from './effects-on-welsh-1.js';
import {page as emergencyNotice1} from './emergency-notice-1.js';
import {page as equalityMonitoringEngland1} from './equality-monitoring-england-1.js';
import {page as equalityMonitoringWales1} from './equality-monitoring-wales-1.js';
import {page as victimGate1} from './victim-gate-1.js';
export const pages: ReadonlyMap<string, object> = new Map([
  ['answering-for@1', answeringFor1],
  ['area-gate@1', areaGate1],
  ['contact-and-consent@1', contactAndConsent1],
  ['council-tax-band/england@1', councilTaxBandEngland1],
  ['council-tax-band/wales@1', councilTaxBandWales1],
  ['effects-on-welsh@1', effectsOnWelsh1],
  ['emergency-notice@1', emergencyNotice1],
  ['equality-monitoring/england@1', equalityMonitoringEngland1],
  ['equality-monitoring/wales@1', equalityMonitoringWales1],
  ['victim-gate@1', victimGate1],
  ['answering-for', answeringFor1],
  ['area-gate', areaGate1],
  ['contact-and-consent', contactAndConsent1],
  ['council-tax-band/england', councilTaxBandEngland1],
  ['council-tax-band/wales', councilTaxBandWales1],
  ['effects-on-welsh', effectsOnWelsh1],
  ['emergency-notice', emergencyNotice1],
  ['equality-monitoring/england', equalityMonitoringEngland1],
  ['equality-monitoring/wales', equalityMonitoringWales1],
  ['victim-gate', victimGate1],
]);
