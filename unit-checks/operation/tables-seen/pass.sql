INSERT INTO seen_tables (target, name, status) VALUES ('local', 'users', 'ok'), ('local', 'sshd_config', 'absent'), ('local', 'log_spans', 'partial');
