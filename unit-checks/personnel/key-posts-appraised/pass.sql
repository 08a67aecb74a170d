INSERT INTO people (id, name, is_key_post, appraised_on, joined_on) VALUES ('陈工', '陈工', 1, '2025-03-01', '2010-01-01'), ('新人', '新人', 1, NULL, '2025-11-01');
