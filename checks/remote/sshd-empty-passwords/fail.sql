INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitemptypasswords', 'no', '', 0, '/etc/ssh/sshd_config', 20),
  ('permitemptypasswords', 'yes', 'User his', 0, '/etc/ssh/sshd_config', 21);
