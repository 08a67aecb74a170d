INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'access-control-allow-origin', '*'),
  ('https://a.cn/b', 200, 9, 1, 'access-control-allow-origin', 'https://b.cn'),
  ('https://a.cn/b', 200, 9, 1, 'access-control-allow-credentials', 'true');
