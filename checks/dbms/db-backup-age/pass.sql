INSERT INTO db_backups (kind, name, engine, format, finished, age_hours, bytes, is_whole) VALUES
  ('dump', 'his.sql.gz', 'mariadb', 'sql', '2026-01-14T22:00:00Z', 2.0, 4096, 1),
  ('dump', 'old', 'mariadb', 'sql', '2026-01-14T22:00:00Z', 700.0, 4096, 1);
INSERT INTO db_backups (kind, name, engine, finished, age_hours, is_whole) VALUES
  ('backup', 'his', 'sqlserver', '2026-01-14 22:00:00', 2.0, 1);
