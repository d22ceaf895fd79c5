import type { PublicWords } from './public-words.ts';

export const publicEn: PublicWords = {
  print: 'Print this page',
  guide: 'How to sign in to the e-card', guideLead: 'With the physical card at hand it takes about two minutes. The pictures are of this very product, with invented persons.',
  need: 'Have at hand', needs: ['The physical card, or at least your name and identity number', 'The phone that the registry holds; with a new number, use the face check or go to a counter'],
  steps: [
    { title: 'Open the e-card', text: 'From WeChat or Alipay: Me → Pay (today also “Services”) → City services → Social security. Or from any browser. At the end you see your card, with its data covered until you open the eye.', aside: 'The app asks whether the e-card may know who you are. If you say no, the other ways stay open. The app of a bank or of an authority can lead you here too: it says what it will learn before you allow it.', pictures: [['home', 'The home page with the card covered']] },
    { title: 'Give name, identity number and card number', text: 'As they stand on the card. Numbers are grouped by themselves, and the last digit is checked while you type.', aside: 'Without the card press “I do not have it at hand”: identity works, and payment once you add the number.', pictures: [['claim', 'The form with all three and the box ticked']] },
    { title: 'Read and accept the privacy policy', text: 'The box is never ticked for you. Next waits for it, and says so.', aside: 'You can withdraw your consent at any time; the e-card then ends.', pictures: [] },
    { title: 'Press Next and prove that it is you', text: 'By a code to the registered phone, by face, or at a counter.', aside: 'The face is never the only way. When the details do not fit, the page does not say which: so nobody can guess another person’s.', pictures: [['code-sent', 'The page that asks for the code of the text message']] },
    { title: 'Choose a six-digit PIN', text: 'No repeats, no runs, nothing from your identity number. It opens this device afterwards.', pictures: [['pin', 'The page where the PIN is chosen']] },
    { title: 'Show the code', text: 'Each code lives for less than a minute and works once. Afterwards you see where and when it was checked, and can say that it was not you.', pictures: [['code', 'The QR code with its ring of seconds'], ['after-scan', 'After the scan: where and when']] },
  ],
  walksLead: 'The pictures were taken in simulators of the two apps, which say so: the real ones look different, and the steps are these.',
  walks: {
    wechat: { title: 'From WeChat', steps: { me: 'Me → Pay / Services', pay: 'City services', city: 'Social security', approval: 'Allow, or not', claim: 'The e-card, inside the app' } },
    alipay: { title: 'From Alipay', steps: { me: 'Me → Pay / Services', pay: 'City services', city: 'Social security', approval: 'Allow, or not', claim: 'The e-card, inside the app' } },
  },
  later: 'The next time', laterWords: 'On the same device the PIN is enough.', stuck: 'If you cannot get in', stuckWords: 'See why a card fails, or phone 12333.', open: 'Open the e-card',
  law: 'Legal basis', lawLead: 'The Measures for the Administration of Social Security Cards (人社部发〔2011〕47号), and what each article becomes here. The texts are summarised; this product is not the national platform.',
  says: 'What it says', here: 'What it is here', states: { here: 'In the product', partly: 'In part', not_yet: 'Not yet', unknown: 'No published text' },
  articles: [
    { title: 'Article 2', says: 'The card is the electronic proof of rights to social security and public employment services, with three functions: record, enquire, handle business.', here: 'The holder’s data, enquiries with source and date, and who looked. Of handling business there are loss and damage; the rest comes later.', state: 'partly' },
    { title: 'Article 4', says: 'One card, many uses, valid nationwide. Issued safely and completely, for the public benefit, under unified national standards.', here: 'One code that works at any region’s counter, with and without a line. Formats are the same everywhere; what differs by region and date is rules with their clause.', state: 'here' },
    { title: 'Article 5', says: 'Only provincial or prefectural departments that the ministry has approved may issue; nobody else.', here: 'Each region is opened by a dated switch, and one that is not open yet says so kindly. The approval dossier comes later.', state: 'partly' },
    { title: 'Article 6', says: 'Conditions for issuing: standardised processes, system and network, staff and equipment, a workable plan, a management regime with internal control and an emergency plan, and others.', here: 'Not in the product yet.', state: 'not_yet' },
    { title: 'Article 7', says: 'Documents of the application: form, statement of preparation, fields and file structure of the card, design of its face, local rules, and others.', here: 'This is not in the product yet.', state: 'not_yet' },
    { title: 'Article 15', says: 'Holders have the right to enquire and to handle business; their data are protected by technical means and by management.', here: 'Data covered until asked for, the least that a purpose needs, every look recorded and visible to the holder, and the record sealed.', state: 'here' },
    { title: 'Article 16', says: 'Regions publish their rules of use, those for loss and replacement among them.', here: 'Each region has a page of rules in the register of issuers: every version, and what each changed. Rules that were approved before there was such a page are not on it.', state: 'here' },
    { title: 'Article 19', says: 'Cards that are damaged, lost or expired stand on the invalid list, with a service to query it.', here: 'Signed status lists that counters keep, with their age in view.', state: 'here' },
    { title: 'Articles 14, 17 and 18', says: 'We have not found their full published text.', here: 'We claim nothing about them.', state: 'unknown' },
  ],
  why: 'Why a card fails', whyLead: 'The five most common causes first, then all others: what each means and what to do.', whyMine: 'See my own', search: 'Search for a cause', none: 'No cause fits the search.', rest: 'All others', call: (number) => `Phone ${number}`,
};
