INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'server', 'nginx'), ('https://a.cn/', 200, 9, 1, 'etag', '1.2'),
  ('https://a.cn/', 200, 9, 1, 'server', 'Web3');
