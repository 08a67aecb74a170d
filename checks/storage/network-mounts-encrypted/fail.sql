INSERT INTO mounts (device, path, type, options) VALUES
  ('//nas/his', '/srv/his', 'cifs', ',rw,vers=3.1.1,'),
  ('nas:/pacs', '/srv/pacs', 'nfs4', ',rw,sec=krb5i,');
