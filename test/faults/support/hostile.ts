/** Names that mean something to a database, a spreadsheet, a browser, a terminal, a file system or a reader's eyes. */
export const HOSTILE: Readonly<Record<string, string>> = {
  cypher: "Robert'}) DETACH DELETE n //",
  placeholder: 'Acme $$TYPE `]->() $id',
  formula: '=HYPERLINK("http://evil.example","Click")',
  sum: '+1+1',
  at: '@SUM(A1)',
  minus: '-2+3|cmd',
  html: '<script>alert(1)</script>',
  entity: '&lt;b&gt; & ]]> <!--',
  escape: 'Acme \u001b[31mRed\u001b]0;title\u0007',
  control: 'Acme \u009b2J\u0085\u007f Co',
  path: '../../etc/passwd',
  windows: 'C:\\Windows\\..\\con',
  null: 'Acme\u0000Null',
  high: 'Highhalf \ud83d',
  low: '\ude00 Lowhalf',
  rightToLeft: 'Acme \u202egnp.exe',
  marks: 'Acme\u200f\u061c\u2066 Co\u2069',
  lines: 'Acme\u2028Two\u2029Three\r\nFour',
};

/** What a terminal acts on, or an eye is deceived by. */
export const UNSAFE = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A cell that a spreadsheet would calculate; numbers are none. */
export const FORMULA = /(?:^|,)"?(?:[=+@]|-(?!\d+(?:\.\d+)?(?:,|$)))/m;
