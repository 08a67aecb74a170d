INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('li', 1001, 1001, '/bin/bash', 1, '/etc/passwd', 1),
  ('wang', 1002, 1002, '/bin/bash', 1, '/etc/passwd', 2);
INSERT INTO passwords (name, state, algorithm, expires_on, path, line) VALUES
  ('li', 'locked', 'yescrypt', NULL, '/etc/shadow', 1),
  ('wang', 'locked', 'yescrypt', '2026-06-30', '/etc/shadow', 2);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, comment, path, line) VALUES
  ('li', 'ssh-ed25519', 256, 'SHA256:b', 'li@notebook', '/home/li/.ssh/authorized_keys', 1),
  ('wang', 'ssh-rsa', 3072, 'SHA256:c', 'wang', '/home/wang/.ssh/authorized_keys', 1);
