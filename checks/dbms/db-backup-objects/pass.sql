INSERT INTO db_backup_objects (backup, "database", type, n, expected) VALUES
  ('a', 'his', 'table', 5, 5),
  ('a', 'lis', 'event', 0, NULL);
