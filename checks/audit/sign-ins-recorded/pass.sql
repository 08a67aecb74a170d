INSERT INTO files (path, type, mode, uid, user, group_name) VALUES
  ('/var/lib/wtmpdb/wtmp.db', 'file', '0644', 0, 'root', 'root');
