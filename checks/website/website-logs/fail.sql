INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/error.log', 'log', 200, 900, 'text/html', '[error]', 0);
