INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'content-security-policy', 'default-src ''self''; frame-ancestors ''self'''),
  ('https://a.cn/b', 200, 2, 1, 'content-type', 'text/html'),
  ('https://a.cn/b', 200, 2, 1, 'x-frame-options', 'allowall');
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/c', 200, 2, 1, 'content-security-policy', 'frame-ancestors *');
