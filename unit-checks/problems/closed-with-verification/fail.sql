INSERT INTO problems (id, number, source, title, state, owner, closed_on) VALUES ('P1', 'P1', 'person', 'a', 'closed', '陈', '2025-12-01');
