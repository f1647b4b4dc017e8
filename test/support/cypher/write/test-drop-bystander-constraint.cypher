// Takes out what test-bystander-constraint makes.
// params: none
// columns: none
DROP CONSTRAINT company_ticker IF EXISTS
