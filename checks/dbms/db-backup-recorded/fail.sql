INSERT INTO db_instances (engine, version) VALUES ('oracle', '19.0.0.0.0');
INSERT INTO db_backups (kind, name, engine, is_on) VALUES ('log', 'redo log archive', 'oracle', 1);
