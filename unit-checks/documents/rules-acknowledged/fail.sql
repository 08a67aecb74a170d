INSERT INTO people (id, name, is_key_post) VALUES ('陈工', '陈工', 1), ('吴工', '吴工', 1);
INSERT INTO acknowledgements (document, person, "on") VALUES ('机房制度', '陈工', '2025-01-01');
