/**
 * Closed classes of English words that tell what a capitalised name is, or that it is none. General vocabulary only:
 * names belong in the gazetteer, and what states a relation belongs in the ontology.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of company names, besides legal forms. Lower case. */
export const COMPANY_ENDINGS = words(`
  inc inc. incorporated corp corp. corporation co co. ltd ltd. limited plc llc llp lp gmbh ag sa sas nv bv ab asa oyj spa kk
  s.a. n.v. s.p.a. pte pty technologies technology tech labs lab ai systems software networks semiconductor
  semiconductors microsystems electronics robotics motors motor automotive energy petroleum power pharma
  pharmaceuticals therapeutics biosciences bio health healthcare capital ventures partners investments investment
  holdings holding group bank bancorp financial insurance telecom telecommunications wireless communications mobile
  media entertainment studios pictures records music publishing press airlines aerospace defence defense industries
  manufacturing logistics consulting solutions services analytics computing cloud data interactive games foods`);

/** Last words of other bodies' names. */
export const ORGANIZATION_ENDINGS = words(`
  university college school institute foundation association alliance consortium council society union federation
  league museum library hospital trust centre center coalition initiative forum network observatory academy`);

/** Head words of public bodies' names, in any place of the name. */
export const GOVERNMENT_HEADS = words(`
  government ministry department commission authority agency bureau parliament senate congress court tribunal treasury
  administration directorate commissioner regulator inspectorate cabinet army navy force police pentagon`);

/** Words after which "of" or "for" continues a name: "Bank of …", "Institute for …". */
export const NAME_HEADS: ReadonlySet<string> = new Set([
  ...ORGANIZATION_ENDINGS,
  ...GOVERNMENT_HEADS,
  ...words('bank office house board secretary chamber city state kingdom republic'),
]);

/** Words before or after a name that make it a company's. */
export const COMPANY_NOUNS = words(`
  company firm startup start-up scaleup unicorn maker chipmaker automaker carmaker giant developer provider vendor supplier
  manufacturer operator retailer lender bank insurer broker investor fund studio publisher newspaper magazine platform
  subsidiary unit conglomerate group incumbent upstart business corporation hyperscaler designer foundry carrier
  consultancy airline drugmaker label broadcaster contractor outlet lab laboratory rival`);

/** Words that make a name a public body's. */
export const GOVERNMENT_NOUNS = words('regulator watchdog ministry agency authority government commission department');

/** Words that make a name a person's: titles before, roles before or after. */
export const PERSON_TITLES = words(`
  mr mr. mrs mrs. ms ms. dr dr. sir lord lady prof prof. managing vice deputy professor president minister chancellor secretary senator sen. rep.
  representative congressman congresswoman governor mayor commissioner judge justice king queen prince premier
  ceo cto cfo coo chief chairman chairwoman chairperson chair founder co-founder cofounder executive director
  analyst spokesman spokeswoman spokesperson partner researcher scientist economist lawyer attorney author reporter
  journalist editor professor engineer vp head boss manager`);

/** Roles that follow an organisation's name and belong to a person: "Microsoft CEO Satya Nadella". */
export const ROLE_WORDS = words(`
  ceo cto cfo coo president chairman chairwoman chair founder co-founder cofounder executive director minister secretary
  chancellor commissioner spokesman spokeswoman spokesperson chief vp boss head senator premier`);

/** Words of public office: with a demonym they name its government, "French officials". */
export const OFFICE_NOUNS = words(`
  government governments official officials authority authorities regulator regulators minister ministers ministry
  lawmaker lawmakers state administration diplomats cabinet parliament leaders policymakers`);

/** Verbs whose subject acts as companies do. */
export const COMPANY_VERBS = words(`
  raise acquire launch unveil invest sell ship partner buy develop release offer operate manufacture list employ hire
  license supply announce build`);

/** Adjectives of nations and regions that begin company names: "American Airlines", "Deutsche Bank" needs no such help. */
export const NATIONS =
  words(`english french german chinese japanese american british european western eastern northern southern
  asian african arab`);

/** Words that are written with a capital and name nothing here. */
export const NON_NAMES = words(`
  i i’m i’ve i’d i’ll ai gen genai ml llm llms gpu gpus cpu cpus api apis ceo cto cfo coo ipo vc r&d m&a pr faq ok it tv pc esg nlp agi gdp saas b2b ev evs
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept.
  oct oct. nov nov. dec dec. christmas internet web wi-fi q1 q2 q3 q4 h1 h2 fy series seed
  mr mr. mrs mrs. ms ms. dr dr. sir lord lady prof prof.`);

/** Words that may stand capitalised at the start of a sentence or heading without being a name. */
export const FUNCTION_WORDS = words(`
  the a an this that these those it its he his she her they their we our you your who what when where why how which there here
  and or but nor so yet for if as at by in of on to with from into over under after before since until while during despite
  although though because however meanwhile moreover instead also both either neither each every all some many most more
  other another such no not only even just now then once first second third last next new according due like unlike
  amid among between against about above across around behind below beyond through throughout toward towards upon
  within without is are was were be been being has have had do does did can could may might must shall should will would
  yes let still again already perhaps maybe today yesterday tomorrow earlier later under whether than too very additionally
  furthermore therefore thus hence overall recently currently finally initially originally previously following
  including plus several various multiple two three four five six seven eight nine ten one key why`);

/** Places and directions: after them, a country's name is where something is, not who did it. */
export const LOCATIVE = words('in within across throughout inside outside around near at into onto over');
