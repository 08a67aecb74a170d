INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('zhang', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 1),
  ('li', 1001, 1001, '/bin/bash', 1, '/etc/passwd', 2),
  ('wang', 1002, 1002, '/bin/bash', 1, '/etc/passwd', 3),
  ('git', 1003, 1003, '/usr/sbin/nologin', 0, '/etc/passwd', 4);
INSERT INTO passwords (name, state, algorithm, expires_on, path, line) VALUES
  ('zhang', 'none', NULL, NULL, '/etc/shadow', 1),
  ('li', 'locked', 'yescrypt', '2025-12-31', '/etc/shadow', 2),
  ('wang', 'locked', 'yescrypt', NULL, '/etc/shadow', 3),
  ('git', 'locked', 'yescrypt', NULL, '/etc/shadow', 4);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, comment, path, line) VALUES
  ('zhang', 'ssh-ed25519', 256, 'SHA256:a', 'zhang', '/home/zhang/.ssh/authorized_keys', 1),
  ('li', 'ssh-ed25519', 256, 'SHA256:b', 'li', '/home/li/.ssh/authorized_keys', 1),
  ('git', 'ssh-ed25519', 256, 'SHA256:c', 'git', '/home/git/.ssh/authorized_keys', 1);
