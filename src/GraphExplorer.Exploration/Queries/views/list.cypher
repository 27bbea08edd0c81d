// Views, those changed last first, without what they show.
MATCH (view:SavedView)
WITH view ORDER BY view.changed DESC, view.id
LIMIT $limit
RETURN view.id AS id, view.name AS name, view.caption AS caption, view.created AS created, view.changed AS changed
ORDER BY changed DESC, id
