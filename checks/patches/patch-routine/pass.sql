INSERT INTO files (path, type, mode, user, modified_at) VALUES
  ('/var/lib/dpkg/status', 'file', '0644', 'root', '2025-10-17T09:00:00Z');
