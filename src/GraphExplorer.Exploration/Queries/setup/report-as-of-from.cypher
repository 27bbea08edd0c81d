// Finds reports by the first day of what they tell.
CREATE INDEX graphexplorer_report_as_of_from IF NOT EXISTS FOR (n:Report) ON (n.asOfFrom)
