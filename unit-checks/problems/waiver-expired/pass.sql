INSERT INTO problems (id, number, state) VALUES ('P1', 'P1', 'waived'), ('P2', 'P2', 'closed');
INSERT INTO waivers (id, problem, expires_on) VALUES ('P1', 'P1', '2026-06-01'), ('P2', 'P2', '2025-06-01');
