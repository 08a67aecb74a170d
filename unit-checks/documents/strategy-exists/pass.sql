INSERT INTO documents (title, class, is_formal) VALUES ('方针', 'strategy', 1), ('制度', 'rule', 1), ('规程', 'procedure', 1);
