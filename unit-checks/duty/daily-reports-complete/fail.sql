INSERT INTO campaigns (id, name, class, starts_on, ends_on) VALUES ('元旦', '元旦', 'period', '2025-12-31', '2026-01-01');
INSERT INTO departments (id, name) VALUES ('内科', '内科');
INSERT INTO daily_reports (day, section, is_zero) VALUES ('2025-12-31', '内科', 1);
