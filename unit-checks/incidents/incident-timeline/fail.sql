INSERT INTO incidents (id, number) VALUES ('a', 'a');
