INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'content-type', 'text/html'),
  ('https://a.cn/', 200, 9, 1, 'content-security-policy', 'default-src ''self'''),
  ('https://a.cn/none', 404, 1, 1, 'content-type', 'text/html'),
  ('https://a.cn/logo.png', 200, 1, 0, 'content-type', 'image/png');
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/meta', 200, 9, 1, 'content-security-policy (meta)', 'default-src ''self'''),
  ('https://a.cn/nonce', 200, 9, 1, 'content-security-policy', 'script-src ''nonce-x'' ''unsafe-inline'' https:; style-src ''unsafe-inline'''),
  ('https://a.cn/style', 200, 9, 1, 'content-security-policy', 'default-src ''self''; style-src ''self'' ''unsafe-inline''');
