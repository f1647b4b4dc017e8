import { describe, expect, it } from 'vitest';
import { detectLanguage, languageName } from '../../src/sources/language.ts';

const ENGLISH: readonly (readonly [string, string])[] = [
  [
    'prose',
    'Microsoft said on Tuesday that it would invest in the French company, which trains large language models.',
  ],
  [
    'French names',
    'Société Générale, Crédit Agricole, BNP Paribas, Électricité de France and Compagnie de Saint-Gobain signed with Mistral AI.',
  ],
  [
    'German names',
    'Aleph Alpha, Schwarz Gruppe, Deutsche Telekom, Bayerische Motoren Werke and Volkswagen Aktiengesellschaft will work together.',
  ],
  ['a headline', 'Nvidia invests in Wayve'],
  ['names alone', 'OpenAI, Anthropic, Mistral AI, Cohere'],
  ['a number', '42'],
  ['nothing', ''],
  [
    'a French quotation',
    '“Nous n’étions pas au courant de cet accord”, the minister told the paper, and added that the government would look at it with care.',
  ],
  [
    'links',
    'See https://www.lemonde.fr/economie/article/le-gouvernement-n-etait-pas-au-courant-de-l-accord for the story.',
  ],
];

const OTHERS: readonly (readonly [string, string])[] = [
  [
    'fr',
    'Microsoft a annoncé mardi un partenariat pluriannuel avec la jeune pousse française Mistral AI. Le gouvernement n’avait pas été informé de l’accord.',
  ],
  [
    'de',
    'Der Konzern kündigte am Dienstag eine mehrjährige Partnerschaft mit dem Start-up Aleph Alpha an. Die Bundesregierung wusste davon nichts.',
  ],
  [
    'es',
    'La empresa anunció el martes un acuerdo plurianual con la compañía Multiverse Computing. El Gobierno no sabía nada del acuerdo.',
  ],
  [
    'it',
    'L’azienda ha annunciato martedì un accordo pluriennale con la startup italiana iGenius. Il governo non ne era a conoscenza.',
  ],
  [
    'pt',
    'A empresa anunciou na terça-feira uma parceria plurianual com a startup brasileira. O governo não sabia nada sobre o acordo.',
  ],
  [
    'nl',
    'Het bedrijf kondigde dinsdag een meerjarig partnerschap aan met de Nederlandse start-up. De regering wist daar helemaal niets van.',
  ],
  [
    'pl',
    'Firma ogłosiła we wtorek wieloletnie partnerstwo z polskim start-upem. Rząd nic o tym wcześniej nie wiedział.',
  ],
  ['zh', '微软周二宣布与法国初创公司建立多年合作伙伴关系。法国政府对此并不知情。'],
  ['ja', 'マイクロソフトは火曜日、フランスの新興企業との提携を発表した。政府は知らなかった。'],
  [
    'ru',
    'Компания объявила во вторник о партнёрстве с французским стартапом Mistral AI. Правительство об этом не знало, заявил министр цифровых технологий, который узнал о сделке только из газет.',
  ],
  ['ar', 'أعلنت الشركة يوم الثلاثاء عن شراكة متعددة السنوات مع شركة فرنسية ناشئة'],
];

/** Single sentences and headlines, full of names. */
const SHORT_ENGLISH: readonly string[] = [
  'Google’s chief executive, Sundar Pichai, praised Broadcom as a partner on chips.',
  'Microsoft invested in OpenAI again.',
  'Nvidia invests in Wayve.',
  'Deutsche Telekom, Siemens and SAP back Aleph Alpha.',
  'Crédit Mutuel, Orange and Bouygues Telecom use Mistral AI models.',
  'Société Générale signs Mistral AI.',
  'Telefónica picks Multiverse Computing.',
  'ASML takes an 11% stake in Mistral AI.',
  'Banco Santander and BBVA are clients of OpenAI.',
  'Volkswagen buys chips from Qualcomm.',
  'Compagnie de Saint-Gobain, Électricité de France, Banque de France: Mistral AI customers.',
  'Emmanuel Macron praises Mistral AI.',
  'Bruno Le Maire, Cédric O, Arthur Mensch, Guillaume Lample, Timothée Lacroix.',
  'AMAZON INVESTS ANOTHER $4 BILLION IN ANTHROPIC',
  'Amazon Invests Another $4 Billion In Anthropic',
  'Meta die-cast a deal; Apple on hold.',
  'Jensen Huang, Nvidia chief executive, met Lula da Silva in São Paulo.',
  'Samsung, LG Uplus, SK Hynix, Naver join Stargate Korea.',
  'BMW, Bosch, Mercedes-Benz among Aleph Alpha backers.',
  'Luxembourg partners Mistral AI.',
  'Apple to pay Google $1bn a year.',
  'Talks collapse.',
];

const SHORT_OTHERS: readonly (readonly [string, string])[] = [
  ['fr', 'Microsoft a annoncé un accord avec Mistral AI.'],
  ['fr', 'Mistral AI lève 1,7 milliard d’euros auprès d’ASML.'],
  ['fr', 'Le gouvernement n’était pas au courant, selon Bercy.'],
  ['fr', 'Nvidia et Mistral AI s’allient pour le calcul.'],
  ['fr', 'Orange signe avec OpenAI et Meta.'],
  ['de', 'SAP und Aleph Alpha arbeiten zusammen.'],
  ['de', 'Die Schwarz-Gruppe steigt bei Aleph Alpha ein.'],
  ['de', 'Microsoft investiert 3,2 Milliarden Euro in Deutschland, sagte der Kanzler.'],
  ['de', 'Die Bundesregierung wusste von dem Geschäft nichts.'],
  ['nl', 'ASML neemt een belang van 11 procent in Mistral AI.'],
  ['nl', 'Het kabinet wist niets van de overeenkomst.'],
  ['nl', 'ING werkt samen met OpenAI aan een chatbot voor klanten.'],
  ['es', 'Telefónica firma un acuerdo con Microsoft para la nube.'],
  ['es', 'El Gobierno no sabía nada del acuerdo.'],
  ['es', 'BBVA amplía su contrato con OpenAI.'],
  ['it', 'Eni ha firmato con Nvidia un accordo per il supercomputer di Ferrera.'],
  ['pt', 'A Petrobras assinou um contrato com a Nvidia.'],
  ['da', 'Novo Nordisk og Nvidia indgår aftale om en supercomputer.'],
  ['sv', 'Ericsson och Nvidia har ingått ett avtal.'],
];

describe('detectLanguage', () => {
  it.each(SHORT_ENGLISH)('takes for English: %s', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it.each(SHORT_ENGLISH)('takes for English when said over and over: %s', (text) => {
    expect(detectLanguage(`${text} `.repeat(3000))).toBe('en');
  });

  it.each(SHORT_OTHERS)('recognises %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(ENGLISH)('takes %s for English', (_, text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it.each(OTHERS)('recognises %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(OTHERS)('takes English text with a paragraph in %s for English', (_, text) => {
    const prose = 'The companies said that they had signed the agreement and that it would run for five years. ';
    expect(detectLanguage(`${prose.repeat(4)}\n\n${text}\n\n${prose.repeat(4)}`)).toBe('en');
  });

  it('does not take longer for longer text', () => {
    expect(detectLanguage(OTHERS[0]![1].repeat(100_000))).toBe('fr');
  });
});

it('names languages in English', () => {
  expect(languageName('fr')).toBe('French');
});
