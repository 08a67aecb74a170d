INSERT INTO mounts (device, path, type, options) VALUES
  ('//nas/his', '/srv/his', 'cifs', ',rw,relatime,vers=1.0,cache=strict,');
