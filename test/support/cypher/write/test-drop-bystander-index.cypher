// Takes out what test-bystander-index makes.
// params: none
// columns: none
DROP INDEX person_name IF EXISTS
