INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('postgres', 101, 104, '/bin/bash', 1, '/etc/passwd', 2),
  ('backup', 34, 34, '/bin/sh', 1, '/etc/passwd', 3);
INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1),
  ('postgres', 'set', 'sha512', '/etc/shadow', 2),
  ('backup', 'none', NULL, '/etc/shadow', 3);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, options, path, line) VALUES
  ('backup', 'ssh-rsa', 3072, 'SHA256:a', NULL, '/var/backups/.ssh/authorized_keys', 1);
INSERT INTO login_policy (key, value, is_default) VALUES ('UID_MIN', '1000', 0);
