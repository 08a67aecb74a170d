INSERT INTO systems (id, name, class) VALUES ('门户', '门户', 'site');
INSERT INTO campaigns (id, name, class, starts_on, ends_on) VALUES ('元旦', '元旦', 'period', '2025-12-31', '2026-01-01');
INSERT INTO daily_reports (day, section, site_read) VALUES ('2025-12-31', '信息科', 1);
