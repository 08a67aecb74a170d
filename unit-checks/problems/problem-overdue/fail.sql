INSERT INTO problems (id, number, title, state, due_on) VALUES ('P1', 'P1', 'a', 'done', '2026-01-14');
