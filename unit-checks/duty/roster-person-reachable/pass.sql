INSERT INTO people (id, name, mobile) VALUES ('陈', '陈', '13800000001');
INSERT INTO rosters (starts_at, ends_at, person) VALUES ('2026-01-16 08:00', '2026-01-17 08:00', '陈'), ('2025-01-16 08:00', '2025-01-17 08:00', '离职的');
