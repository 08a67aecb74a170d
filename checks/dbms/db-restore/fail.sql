INSERT INTO db_restore_tests (backup, engine, version, tested, is_restored, seconds, n_errors, n_objects, n_expected, error) VALUES
  ('his.sql.gz', 'mariadb', '10.11', '2026-01-14T22:00:00Z', 0, 3.0, 1, 9, 9, 'near SELEC');
