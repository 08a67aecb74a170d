INSERT INTO smartcard_config (block, key, value, path, line) VALUES
  ('pam_pkcs11', 'use_mappers', 'pwent,null', '/etc/pam_pkcs11/pam_pkcs11.conf', 17);
