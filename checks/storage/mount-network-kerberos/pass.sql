INSERT INTO fstab (device, path, type, options, source, line) VALUES
  ('10.1.1.1:/x', '/x', 'nfs', ',rw,sec=krb5:krb5i:krb5p,', '/etc/fstab', 2);
