INSERT INTO db_instances (engine, version) VALUES ('oracle', '19.0.0.0.0');
INSERT INTO db_backups (kind, name, engine, finished, age_hours) VALUES
  ('backup', 'DB FULL', 'oracle', '2026-01-14 22:00:00', 2.0), ('log', 'redo log archive', 'oracle', NULL, NULL);
