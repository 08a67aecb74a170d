INSERT INTO campaigns (id, name, class, starts_on, report_at) VALUES ('元旦', '元旦', 'period', '2025-12-31', NULL);
INSERT INTO daily_reports (id, day, section, campaign, reported_at) VALUES ('a', '2025-12-31', '内科', '元旦', '2025-12-31 15:01');
