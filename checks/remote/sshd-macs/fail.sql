INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('macs', 'hmac-sha2-512,hmac-md5,hmac-sha1-96', '', 0, '/etc/ssh/sshd_config', 20);
