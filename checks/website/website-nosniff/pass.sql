INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'content-type', 'text/html'),
  ('https://a.cn/', 200, 9, 1, 'x-content-type-options', 'nosniff'),
  ('https://a.cn/none', 404, 1, 1, 'content-type', 'text/html'),
  ('https://a.cn/logo.png', 200, 1, 0, 'content-type', 'image/png');
