INSERT INTO problems (id, number, title, state, reopened) VALUES ('P1', 'P1', 'a', 'open', 1);
