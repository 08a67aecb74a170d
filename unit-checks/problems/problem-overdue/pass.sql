INSERT INTO problems (id, number, title, state, due_on) VALUES ('P1', 'P1', 'a', 'closed', '2025-12-01'), ('P2', 'P2', 'b', 'assigned', '2026-01-15'), ('P3', 'P3', 'c', 'waived', '2025-12-01');
