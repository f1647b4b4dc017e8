/**
 * The commonest words of grammar (articles, prepositions, pronouns, auxiliaries, conjunctions) of languages that news is written in,
 * by BCP 47 code. What is an English word as well stands in the English list alone.
 */
const LISTS = {
  en: `the of and to that for with from its by has have said which will this are it she they his her their not but
    be been were would could should can may than then there when where who what while after before into under
    about between because since until during against amid if whether how why our you your these those such other
    more most some any all also only both each every nor neither up out off down again did does being via
    through without within next last now him them my says say told a an as at do had he i in is me no on or over
    so us was we`,
  fr: `le la les un une des du de au aux et est sont dans par sur avec sans sous ce cet cette ces il elle ils elles
    nous vous qui que qu dont où ne pas mais leur leurs été être avoir ont avait avaient était étaient selon
    entre chez à se ses sa n l après avant depuis lors afin ainsi aussi très peu cela alors comme dès auprès d`,
  de: `der das den dem des ein eine einen einem einer eines und oder nicht mit von zu zum zur im auf für bei nach
    aus ist sind wird werden wurde wurden haben habe hatte sich auch dass wie über unter vor durch gegen ohne um
    bis seit er sie es wir ihr sein seine seiner ihre ihren diese dieser dieses aber noch nur mehr kein keine
    als wenn weil sowie davon dafür damit vom beim`,
  es: `el la los las un una unos unas de del al y e o en por sin sobre que se su sus lo le les es fue fueron ha han
    había será está están esta esto estos pero más como también entre desde hasta según tras ya cuando donde muy
    nos contra este para con`,
  it: `il lo la gli le un una uno di del della dei delle dello degli da dal dalla al alla ai agli alle con su sul
    sulla tra fra e ed che non si è sono ha hanno era stato stata essere avere nel nella nei nelle anche ma più
    questo questa suo sua suoi loro dopo secondo ne ci quando`,
  pt: `o os um uma uns umas de da das dos em na nas nos ao aos à e com por para pelo pela sem sob que se não é são
    foi foram tem têm está estão sua seu suas seus mais como também entre desde até segundo após já quando ela
    ele isso esta este mas ou`,
  nl: `de het een en van voor niet dat die zijn wordt worden werd werden heeft hebben aan bij naar uit ook maar
    te tot om zich deze dit er nog al dan wel geen meer volgens tegen tussen onder na omdat hun haar zij hij ze
    als zal onze hoe daar niets`,
  sv: `och att det en ett som av för med den inte om har var från vid eller ska kan de sig sin sina efter mellan
    mot också när hur enligt blev bli vi på är`,
  da: `af og ikke det en et som til med på har være blev bliver efter fra kan skal vil ved mellem også sin sine
    deres hvor sig om mod ifølge hans dette disse eller`,
  no: `og ikke det en et som til med på har være ble blir etter fra skal vil ved mellom også sin sine deres hvor
    seg om mot ifølge dette disse eller av`,
  pl: `w z ze na nie się jest są że o od przez dla jak oraz który która które tym tego jego jej ich był była było
    będzie przed nad przy już lub być mają tak też`,
  cs: `v ve s se na je jsou že o od pro jak který která které byl byla bylo bude před nad při už nebo být má mají
    také tím jeho její jejich z ze k`,
  ro: `și de la în cu pentru din nu este sunt că au fost un o al lui sau dar mai prin după între său sa le se ce`,
  hu: `az és egy nem hogy meg ezt azt ez ki már csak után még vagy szerint lesz között ami aki amely`,
  tr: `ve bir bu da de ile için olarak daha çok olan ne ise gibi kadar sonra en ya göre ancak tarafından oldu`,
  id: `yang dan di dengan untuk dari ini itu pada tidak akan dalam oleh juga ke telah adalah sebagai atau karena
    mereka bisa kepada`,
} as const;

/** English first, then those with more news before those with less. */
export const LISTED_LANGUAGES = Object.keys(LISTS);

/** Words of the English list that are words of other languages too, and so say less. */
const SHARED = new Set('a an as at do had he i in is me no on or over so us was we'.split(' '));
const SHARED_WEIGHT = 0.5;

/** A language, by its place among those listed, that a word of grammar speaks for, and how much. */
export interface Sign {
  language: number;
  weight: number;
}

/** What each word of grammar is a sign of. */
export const SIGNS: ReadonlyMap<string, readonly Sign[]> = signs();

function signs(): Map<string, Sign[]> {
  const byWord = new Map<string, Sign[]>();
  for (const [language, list] of Object.values(LISTS).entries()) {
    for (const word of list.split(/\s+/)) {
      const weight = SHARED.has(word) ? SHARED_WEIGHT : 1;
      byWord.set(word, [...(byWord.get(word) ?? []), { language, weight }]);
    }
  }
  return byWord;
}
