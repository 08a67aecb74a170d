INSERT INTO people (id, name, is_key_post, background_checked_on) VALUES ('陈工', '陈工', 1, '2020-03-01'), ('孙护士', '孙护士', 0, NULL);
