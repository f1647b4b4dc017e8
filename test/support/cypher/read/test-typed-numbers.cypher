// Tells integers from floats: dividing integers drops the fraction.
// params: numerator, denominator, limit
// columns: quotient
UNWIND [1, 2, 3, 4] AS x
RETURN $numerator / $denominator AS quotient
LIMIT $limit
