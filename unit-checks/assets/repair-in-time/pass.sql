INSERT INTO repairs (id, asset, reported_on, fault, done_on) VALUES ('a', 'A1', '2025-10-01', '不开机', '2025-10-09'), ('b', 'A2', '2026-01-10', '风扇', NULL);
