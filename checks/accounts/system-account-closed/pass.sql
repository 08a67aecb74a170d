INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('www-data', 33, 33, '/usr/sbin/nologin', 0, '/etc/passwd', 2),
  ('postgres', 101, 104, '/bin/bash', 1, '/etc/passwd', 3),
  ('git', 102, 105, '/bin/sh', 1, '/etc/passwd', 4),
  ('zhang', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 5);
INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1),
  ('www-data', 'set', 'yescrypt', '/etc/shadow', 2),
  ('postgres', 'none', NULL, '/etc/shadow', 3),
  ('git', 'locked', 'yescrypt', '/etc/shadow', 4),
  ('zhang', 'set', 'yescrypt', '/etc/shadow', 5);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, options, path, line) VALUES
  ('git', 'ssh-ed25519', 256, 'SHA256:a', 'command="/usr/bin/git-shell",restrict',
   '/srv/git/.ssh/authorized_keys', 1),
  ('zhang', 'ssh-ed25519', 256, 'SHA256:b', NULL, '/home/zhang/.ssh/authorized_keys', 1);
INSERT INTO login_policy (key, value, is_default) VALUES ('UID_MIN', '1000', 0);
