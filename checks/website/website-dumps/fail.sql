INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/backup.sql', 'dump', 200, 900, 'text/html', 'CREATE TABLE', 0);
