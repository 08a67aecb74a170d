INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'access-control-allow-origin', 'null'),
  ('https://a.cn/', 200, 9, 1, 'access-control-allow-credentials', 'true');
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/ (Origin: https://zicha.invalid)', 200, 1, 0, 'access-control-allow-origin', 'https://zicha.invalid'),
  ('https://a.cn/ (Origin: https://zicha.invalid)', 200, 1, 0, 'access-control-allow-credentials', 'true');
