INSERT INTO files (path, type, mode, uid, user, size_bytes, modified_at) VALUES
  ('/etc/ld.so.preload', 'file', '0644', 0, 'root', 24, '2025-12-24T00:00:00Z');
