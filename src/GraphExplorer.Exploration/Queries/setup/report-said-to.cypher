// Finds reports by the last day on which they may have been said.
CREATE INDEX graphexplorer_report_said_to IF NOT EXISTS FOR (n:Report) ON (n.saidTo)
