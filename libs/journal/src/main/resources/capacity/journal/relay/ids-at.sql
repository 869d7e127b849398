-- $1 positions
SELECT position, id FROM journal WHERE position = ANY ($1)
