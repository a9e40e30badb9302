import type {DraftMessages} from '../../draft-messages.js';

/** What Romanian says of a draft. All of it is a draft itself. */
export const drafts = (): DraftMessages => ({
  title: 'Ciorna dumneavoastră',
  save: 'Salvați răspunsurile mele pe acest dispozitiv',
  shared:
    'Oricine altcineva folosește acest dispozitiv poate vedea răspunsurile. Nu le salvați pe un dispozitiv folosit de mai multe persoane, de exemplu într-o bibliotecă.',
  here: (until) =>
    `Se salvează numai în acest browser și nu se trimit. Se păstrează până la: ${until}. Se șterg când acest formular este deschis din nou aici după aceea. Unele browsere le șterg mai devreme.`,
  personal:
    'Răspunsurile despre dumneavoastră, cum ar fi datele de contact, nu se salvează. Le vom cere din nou.',
  saveNow: 'Salvați pe acest dispozitiv',
  doNotSave: 'Nu salvați',
  saved: (moment) => `Salvat pe acest dispozitiv și netrimis. Ultima salvare: ${moment}.`,
  until: (moment) => `Puteți continua în acest browser. Se păstrează până la: ${moment}.`,
  notSaved: 'Nu am putut salva răspunsurile pe acest dispozitiv. Ele sunt numai pe această pagină.',
  full: 'Nu este loc pentru a salva răspunsurile pe acest dispozitiv. Ele sunt numai pe această pagină.',
  behind:
    'Nu am putut salva ultimele modificări pe acest dispozitiv. Ele sunt numai pe această pagină.',
  overtaken:
    'Ciorna a fost modificată în altă filă sau fereastră. Ceea ce modificați aici nu se salvează.',
  gone: 'Ciorna nu mai este pe acest dispozitiv. Răspunsurile sunt numai pe această pagină.',
  earlier: (moment) =>
    `Pe acest dispozitiv există o ciornă mai veche. Ceea ce răspundeți acum nu se salvează. Ultima salvare a ciornei: ${moment}.`,
  replace: 'Salvați aceste răspunsuri în locul ciornei',
  replaceAsk: 'Aceste răspunsuri vor înlocui ciorna de pe acest dispozitiv. Nu se poate recupera.',
  remove: 'Ștergeți ciorna mea',
  removeAsk: 'Doriți să ștergeți ciorna de pe acest dispozitiv? Nu se poate recupera.',
  keep: 'Păstrați ciorna mea',
  removed: 'Ciorna a fost ștearsă de pe acest dispozitiv.',
  notRemoved: 'Nu am putut șterge ciorna de pe acest dispozitiv. Încercați din nou.',
  found: 'Aveți o ciornă pe acest dispozitiv',
  resume: 'Continuați de unde ați rămas',
  resumeAsk: 'Ciorna va înlocui răspunsurile de pe această pagină.',
  stay: 'Păstrați aceste răspunsuri',
  restart: 'Ștergeți ciorna mea și începeți din nou',
  resumed: 'Ați revenit acolo unde ați rămas în ciornă.',
  arrived: 'Ciorna a fost deja trimisă, de exemplu din altă filă. Am primit-o.',
  maybeArrived:
    'Ciorna a fost deja trimisă, de exemplu din altă filă. Este posibil să o fi primit.',
  sendAsk: 'Doriți să trimiteți un al doilea răspuns la consultare?',
  sendSecond: 'Trimiteți al doilea răspuns',
  doNotSend: 'Nu trimiteți',
  notSent: 'Răspunsurile nu au fost trimise.',
});
