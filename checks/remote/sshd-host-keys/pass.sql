INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('hostkey', '/etc/ssh/ssh_host_rsa_key', '', 1, NULL, NULL),
  ('hostkey', '/etc/ssh/ssh_host_ecdsa_key', '', 1, NULL, NULL);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_readable, is_world_writable) VALUES
  ('/etc/ssh/ssh_host_rsa_key', 'file', '0600', 0, 0, 'root', 'root', 0, 0, 0),
  ('/etc/ssh/ssh_host_ecdsa_key', 'file', '0640', 0, 998, 'root', 'ssh_keys', 0, 0, 0),
  ('/etc/ssh/ssh_host_rsa_key.pub', 'file', '0644', 0, 0, 'root', 'root', 0, 1, 0);
