INSERT INTO seen_tables (target, name, status, detail) VALUES ('local', 'passwords', 'failed', 'Permission denied');
