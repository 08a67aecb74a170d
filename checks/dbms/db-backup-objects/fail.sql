INSERT INTO db_backup_objects (backup, "database", type, n, expected) VALUES
  ('a', 'his', 'routine', 0, 2);
