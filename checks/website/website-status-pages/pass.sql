INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/up/', 'listing', 200, 900, 'text/html', 'Index of /', 0);
