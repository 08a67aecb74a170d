INSERT INTO mounts (device, path, type, options) VALUES
  ('//nas/his', '/srv/his', 'cifs', ',rw,vers=3.1.1,seal,'),
  ('nas:/pacs', '/srv/pacs', 'nfs4', ',rw,sec=krb5p,'),
  ('nas:/lis', '/srv/lis', 'nfs4', ',rw,sec=sys,xprtsec=tls,'),
  ('/dev/sda1', '/', 'ext4', ',rw,');
