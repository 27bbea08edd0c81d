// Finds documents by the first day on which they may have been published.
CREATE INDEX graphexplorer_document_published_from IF NOT EXISTS FOR (n:Document) ON (n.publishedFrom)
