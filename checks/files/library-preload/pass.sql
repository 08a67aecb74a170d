INSERT INTO files (path, type, mode, uid, user, size_bytes, modified_at) VALUES
  ('/etc/ld.so.preload', 'file', '0644', 0, 'root', 0, '2025-01-01T00:00:00Z'),
  ('/etc/ld.so.conf', 'file', '0644', 0, 'root', 34, '2025-01-01T00:00:00Z');
