INSERT INTO files (path, type) VALUES ('/tmp/.X11-unix', 'directory'), ('/tmp/build', 'directory'), ('/tmp/.hidden', 'file'), ('/tmp/.ICE-unix/x', 'directory'),
  ('/home/li/.config', 'directory');
