INSERT INTO setuid_files (path, mode, uid, user, is_setuid, is_setgid, package, modified_at) VALUES
  ('/usr/bin/bash', '4755', 0, 'root', 1, 0, 'bash', '2025-12-24T00:00:00Z'),
  ('/usr/bin/python3.11', '4755', 0, 'root', 1, 0, 'python3.11-minimal', '2025-12-24T00:00:00Z'),
  ('/usr/bin/find', '4755', 0, 'root', 1, 0, 'findutils', '2025-12-24T00:00:00Z');
