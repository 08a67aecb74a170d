INSERT INTO db_backups (kind, name, engine, is_on, keep_days) VALUES
  ('log', 'binary log', 'mariadb', 0, 0);
