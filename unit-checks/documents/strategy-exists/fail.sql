INSERT INTO documents (title, class, is_formal, expires_on) VALUES ('方针', 'strategy', 1, '2025-12-31'), ('制度', 'rule', 1, NULL), ('规程', 'procedure', 1, NULL);
