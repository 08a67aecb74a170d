INSERT INTO files (path, type, mode, link) VALUES
  ('/usr/lib/systemd/systemd', 'file', '0755', NULL),
  ('/etc/systemd/system/ctrl-alt-del.target', 'file', '0644',
    '/usr/lib/systemd/system/reboot.target');
