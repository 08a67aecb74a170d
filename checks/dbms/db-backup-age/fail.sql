INSERT INTO db_backups (kind, name, engine, format, finished, age_hours, bytes, is_whole) VALUES
  ('dump', 'his.sql.gz', 'mariadb', 'sql', '2026-01-14T22:00:00Z', 50.0, 4096, 1);
