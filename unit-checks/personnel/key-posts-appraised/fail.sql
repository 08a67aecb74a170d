INSERT INTO people (id, name, is_key_post, appraised_on, joined_on) VALUES ('陈工', '陈工', 1, '2024-03-01', '2010-01-01');
