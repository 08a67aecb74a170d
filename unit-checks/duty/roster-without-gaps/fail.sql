INSERT INTO campaigns (id, name, class, starts_on, ends_on) VALUES ('元旦', '元旦', 'period', '2025-12-31', '2026-01-01');
INSERT INTO rosters (starts_at, ends_at, person) VALUES ('2025-12-31 00:00', '2025-12-31 12:00', '陈'), ('2025-12-31 13:00', '2026-01-02 08:00', '周');
