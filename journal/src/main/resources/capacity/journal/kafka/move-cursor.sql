-- $1 position, $2 owner
UPDATE relay_cursor SET position = $1, owner = $2
