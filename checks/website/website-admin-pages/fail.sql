INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/admin/', 'admin', 200, 900, 'text/html', 'type="password"', 0);
