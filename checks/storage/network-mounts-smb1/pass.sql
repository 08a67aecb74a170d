INSERT INTO mounts (device, path, type, options) VALUES
  ('//nas/his', '/srv/his', 'cifs', ',rw,vers=3.1.1,seal,'),
  ('nas:/old', '/srv/old', 'nfs', ',rw,vers=1.0,');
