INSERT INTO people (id, name, is_key_post) VALUES ('陈工', '陈工', 1);
