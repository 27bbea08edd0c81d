// Finds reports by the last day of what they tell.
CREATE INDEX graphexplorer_report_as_of_to IF NOT EXISTS FOR (n:Report) ON (n.asOfTo)
