INSERT INTO db_backups (kind, name, engine, format, finished, age_hours, bytes, is_whole, is_on_data_volume) VALUES
  ('dump', 'his.sql.gz', 'mariadb', 'sql', '2026-01-14T22:00:00Z', 2.0, 4096, 1, 1);
