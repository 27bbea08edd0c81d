// Finds reports by the first day on which they may have been said.
CREATE INDEX graphexplorer_report_said_from IF NOT EXISTS FOR (n:Report) ON (n.saidFrom)
