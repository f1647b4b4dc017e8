// A constraint of somebody else.
// params: none
// columns: none
CREATE CONSTRAINT company_ticker IF NOT EXISTS FOR (n:Company) REQUIRE n.ticker IS UNIQUE
