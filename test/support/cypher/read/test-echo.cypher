// Gives back what it is given.
// params: value
// columns: value
RETURN $value AS value
