INSERT INTO db_restore_tests (backup, engine, version, tested, is_restored, seconds, n_errors, n_objects, n_expected) VALUES
  ('his.sql.gz', 'mariadb', '10.11', '2026-01-14T22:00:00Z', 1, 3.0, 0, 9, 9);
