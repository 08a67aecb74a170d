INSERT INTO files (path, type, size_bytes) VALUES ('/etc/cron.weekly/audit-offload', 'file', 90);
