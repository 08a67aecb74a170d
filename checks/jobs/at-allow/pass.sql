INSERT INTO files (path, type, mode) VALUES
  ('/usr/bin/at', 'file', '6755'), ('/etc/at.allow', 'file', '0644'), ('/etc/at.deny', 'file',
    '0640');
