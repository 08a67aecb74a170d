INSERT INTO users (name, uid, gid, shell, can_login) VALUES
  ('root', 0, 0, '/bin/bash', 1),
  ('git', 101, 104, '/usr/sbin/nologin', 0),
  ('zhang', 1000, 1000, '/bin/bash', 1),
  ('li', 1001, 1001, '/bin/bash', 1);
INSERT INTO passwords (name, state, algorithm, last_change, path, line) VALUES
  ('root', 'set', 'yescrypt', '2025-07-19', '/etc/shadow', 1),
  ('git', 'set', 'yescrypt', '2015-12-01', '/etc/shadow', 2),
  ('zhang', 'set', 'yescrypt', '1970-01-01', '/etc/shadow', 3),
  ('li', 'none', NULL, '2015-12-01', '/etc/shadow', 4);
