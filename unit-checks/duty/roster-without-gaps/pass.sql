INSERT INTO campaigns (id, name, class, starts_on, ends_on) VALUES ('元旦', '元旦', 'period', '2025-12-31', '2026-01-01'), ('国庆', '国庆', 'period', '2024-10-01', '2024-10-07');
INSERT INTO rosters (starts_at, ends_at, person) VALUES ('2025-12-31 00:00', '2025-12-31 12:00', '陈'), ('2025-12-31 12:00', '2026-01-01 12:00', '吴'), ('2026-01-01 08:00', '2026-01-02 08:00', '周');
