INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'referrer-policy', 'same-origin'),
  ('https://a.cn/b', 200, 2, 1, 'content-type', 'text/html'),
  ('https://a.cn/b', 200, 2, 1, 'referrer-policy', 'unsafe-url');
