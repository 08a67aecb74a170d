INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('hostbasedauthentication', 'no', '', 0, '/etc/ssh/sshd_config', 20),
  ('hostbasedauthentication', 'yes', 'Host *.lab', 0, '/etc/ssh/sshd_config', 21);
