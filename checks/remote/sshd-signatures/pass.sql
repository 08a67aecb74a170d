INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('hostkeyalgorithms', 'ssh-ed25519,rsa-sha2-512,rsa-sha2-256', '', 1, NULL, NULL),
  ('pubkeyacceptedalgorithms', 'ssh-ed25519,sk-ssh-ed25519@openssh.com', '', 1, NULL, NULL),
  ('hostbasedacceptedalgorithms', 'ssh-rsa', '', 0, '/etc/ssh/sshd_config', 22);
