INSERT INTO sysctl (name, value) VALUES
  ('fs.protected_hardlinks', '1'), ('fs.protected_symlinks', '0'), ('fs.protected_regular', '0');
