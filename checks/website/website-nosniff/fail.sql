INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'x-content-type-options', 'nosniff'),
  ('https://a.cn/b', 200, 2, 1, 'content-type', 'text/html'),
  ('https://a.cn/b', 200, 2, 1, 'x-content-type-options', 'sniff');
