INSERT INTO nfs_exports (directory, client, options, path, line) VALUES
  ('/srv', '10.0.0.0/8', ',rw,all_squash,', '/etc/exports', 1);
