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

describe('detectLanguage', () => {
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
