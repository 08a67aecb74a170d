INSERT INTO db_backups (kind, name, is_on, n_failed) VALUES
  ('archive', 'WAL archive', 0, 0);
