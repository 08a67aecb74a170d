INSERT INTO packages (name, status) VALUES ('aide', 'installed');
INSERT INTO aide (kind, name, value) VALUES
  ('setting', 'database_in', 'file:/var/lib/aide/aide.db'), ('setting', 'database_out', 'file:/var/lib/aide/aide.db.new');
INSERT INTO files (path, type) VALUES ('/var/lib/aide/aide.db', 'file'), ('/var/lib/aide/aide.db.new', 'file');
