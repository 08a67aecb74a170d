INSERT INTO sysctl (name, value) VALUES
  ('fs.protected_hardlinks', '1'), ('fs.protected_symlinks', '1'), ('fs.protected_fifos', '1'),
  ('fs.protected_regular', '2'), ('fs.file-max', '0');
