INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('Test', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 1),
  ('guest', 1001, 1001, '/bin/sh', 1, '/etc/passwd', 2),
  ('oracle', 1002, 1002, '/bin/bash', 1, '/etc/passwd', 3);
INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('Test', 'set', 'sha512', '/etc/shadow', 1),
  ('guest', 'empty', NULL, '/etc/shadow', 2),
  ('oracle', 'none', NULL, '/etc/shadow', 3);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, path, line) VALUES
  ('oracle', 'ssh-rsa', 4096, 'SHA256:a', '/home/oracle/.ssh/authorized_keys', 1);
