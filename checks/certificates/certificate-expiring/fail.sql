INSERT INTO tls_certificates (path, position, subject, days_left, key_kind, key_bits,
                              signature, is_self_signed, is_ca, used_by,
                              key_path, key_mode, is_key_world_readable) VALUES
  ('/etc/nginx/ssl/his.pem', 1, 'CN=his.example.org', 29, 'rsa', 2048, 'sha256WithRSAEncryption', 0, 0, 'nginx', '/etc/nginx/ssl/his.key', '0600', 0);
