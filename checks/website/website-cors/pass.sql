INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'access-control-allow-origin', '*'),
  ('https://a.cn/b', 200, 9, 1, 'access-control-allow-origin', 'https://b.cn'),
  ('https://a.cn/b', 200, 9, 1, 'access-control-allow-credentials', 'true');
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/c', 200, 9, 1, 'access-control-allow-origin', '*'), -- which browsers refuse
  ('https://a.cn/c', 200, 9, 1, 'access-control-allow-credentials', 'true');
