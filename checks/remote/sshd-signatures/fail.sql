INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('hostkeyalgorithms', 'ssh-ed25519,ssh-dss', '', 0, '/etc/ssh/sshd_config', 20),
  ('pubkeyacceptedalgorithms', 'ssh-ed25519,ssh-rsa,rsa-sha2-256', '', 0, '/etc/ssh/sshd_config',
   21);
