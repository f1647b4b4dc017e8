/** Common given names of people in business and politics news, lower case: they tell "Jane Fraser" from "Jane Street". */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `adam adrian alain alan albert alejandro alex alexander alexandr alexandre alfred ali alice alison allison amanda amit amy ana andre
  andrea andreas andrej andrew andy angela anil anita ann anna anne annie anthony antonio antony aravind arnaud arthur arun arvind
  ashley barbara barry ben benjamin bernard beth bill bob brad brandon brendan brian bruce bruno carl carla carlos carol caroline
  catherine cecilia charles charlie charlotte chris christian christina christine christoph christophe christopher claire claudia
  clement colin craig cristina cynthia daniel daniela danielle dara dario darren dave david dean deborah demis dennis diana
  didier dominic don donald doug douglas ed edward elena elizabeth ellen elon emily emma emmanuel eric erik ethan eugene eva evan
  fabrice felix fiona florian francesco francis francois frank fred frederic gabriel gary gavin geoff geoffrey george gerald
  gerard gilles gina giorgia giovanni glenn gordon graham greg gregory guillaume gustavo hannah hans harry heather helen henri henry
  hiroshi howard hugh ian ilya irene isabel ivan jack jacob jacques jake james jamie jan jane janet jared jason jay jean jeff
  jeffrey jennifer jenny jensen jeremy jerry jesse jessica jill jim joan joe joel john johannes jon jonas jonathan jordan
  jorge jose joseph josh joshua juan judith julia julian julie justin kai karen karl karim kate katherine kathleen kathy katie keir
  keith kelly ken kenneth kevin kim kiran kirsten kristin kyle lars laura lauren laurent lawrence leo leon leonard leslie lina
  linda lindsay lisa liz louis louise luca lucas lucy luis luke lynn maggie manuel marc marcel marco marcus margaret margrethe
  maria marie marina mario marissa mark markus martin martina mary masayoshi mathias matt matteo matthew matthias maurice max
  maya megan melanie melissa michael michel michelle mike miguel mira mohamed mohammed monica mustafa nadia nancy naomi natalie
  nathan neil nicholas nick nicolas nicole nigel nikesh nina noah noam oliver olivier olaf oscar owen pablo pamela pascal pat
  patricia patrick paul paula pedro penny peter phil philip philipp philippe pierre priya rachel rafael rahul raj rajeev ralph ravi
  ray raymond rebecca reed reid ricardo richard rick rishi rob robert roberto robin rod roger roland ron ronald rosa ross roy
  russell ruth ryan sabrina sally sam samantha samuel sandra sanjay sara sarah satya scott sean sebastian sergey sergio shantanu
  sharon shawn simon sonia sophia sophie stefan stefano stella stephanie stephen steve steven stuart sundar susan suzanne sven
  sylvie tara ted teresa terry theresa thierry thomas tim timothy tina todd tom tony tracy trevor ulrich ursula valerie vanessa
  victor victoria vijay vincent virginia vivek vladimir walter wang wayne wei wendy werner will william xavier yann yoshua
  yuki yves zach zoe`
    .trim()
    .split(/\s+/),
);
