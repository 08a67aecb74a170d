INSERT INTO campaigns (id, name, class, starts_on, report_at) VALUES ('元旦', '元旦', 'period', '2025-12-31', NULL), ('两会', '两会', 'period', '2026-01-08', '17:00');
INSERT INTO daily_reports (id, day, section, campaign, reported_at) VALUES ('a', '2025-12-31', '内科', '元旦', '2025-12-31 15:00'), ('b', '2026-01-08', '内科', '两会', '2026-01-08 16:30');
