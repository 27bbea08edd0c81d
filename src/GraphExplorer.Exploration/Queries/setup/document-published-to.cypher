// Finds documents by the last day on which they may have been published.
CREATE INDEX graphexplorer_document_published_to IF NOT EXISTS FOR (n:Document) ON (n.publishedTo)
