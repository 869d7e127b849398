SELECT DISTINCT type FROM dead_letter WHERE generation = ? AND reason = 'unknown-type'
