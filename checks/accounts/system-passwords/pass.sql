INSERT INTO login_policy (key, value, number, is_default) VALUES ('UID_MIN', '1000', 1000, 0);
INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('daemon', 1, 1, '/home/daemon', '/bin/bash', 1, '/etc/passwd', 1),
  ('li', 1000, 1000, '/home/li', '/bin/bash', 1, '/etc/passwd', 1);
INSERT INTO passwords (name, state, path, line) VALUES ('root', 'set', '/etc/shadow', 1), ('daemon',
                'none', '/etc/shadow', 2), ('li', 'set', '/etc/shadow', 3);
