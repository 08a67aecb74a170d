INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('oracle', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 2),
  ('guest', 1001, 1001, '/usr/sbin/nologin', 0, '/etc/passwd', 3),
  ('testov', 1002, 1002, '/bin/bash', 1, '/etc/passwd', 4);
INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1),
  ('oracle', 'locked', 'yescrypt', '/etc/shadow', 2),
  ('guest', 'set', 'yescrypt', '/etc/shadow', 3),
  ('testov', 'set', 'yescrypt', '/etc/shadow', 4);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, path, line) VALUES
  ('testov', 'ssh-ed25519', 256, 'SHA256:a', '/home/testov/.ssh/authorized_keys', 1);
